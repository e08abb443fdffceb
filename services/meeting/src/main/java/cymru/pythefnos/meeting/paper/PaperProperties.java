package cymru.pythefnos.meeting.paper;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param uploadLimit the largest file that is taken
 * @param sweep how often to look for files that an upload left behind when it was cut off
 * @param conversion what one automatic conversion may cost
 */
@ConfigurationProperties("pythefnos.papers")
public record PaperProperties(
        @DefaultValue("50MB") DataSize uploadLimit,
        @DefaultValue("15m") Duration sweep,
        @DefaultValue Conversion conversion) {
    /**
     * @param time from the request to the answer
     * @param heap of the child process that converts
     */
    public record Conversion(
            @DefaultValue("30s") Duration time,
            @DefaultValue("256MB") DataSize heap) {}
}
