package cymru.pythefnos.portal;

import cymru.pythefnos.chassis.start.Starting;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the portal alone; the embedded system starts it beside the others by {@link #application()}. */
@SpringBootApplication
public class PortalApplication {

    /** The portal's own context, which reads {@code portal.yml}. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(PortalApplication.class).properties("spring.config.name=portal");
    }

    public static void main(String[] args) {
        Starting.run("portal", application(), args);
    }
}
