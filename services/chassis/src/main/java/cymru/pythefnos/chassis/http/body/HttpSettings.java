package cymru.pythefnos.chassis.http.body;

import cymru.pythefnos.chassis.settings.Checked;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** @param maxJson the longest JSON body that is read; a longer one is refused with 413 */
@ConfigurationProperties("pythefnos.http")
public record HttpSettings(@DefaultValue("1MB") DataSize maxJson) {

    public HttpSettings {
        Checked.atLeast(1, maxJson.toBytes(), "pythefnos.http.max-json");
    }
}
