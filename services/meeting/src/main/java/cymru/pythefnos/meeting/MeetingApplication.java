package cymru.pythefnos.meeting;

import cymru.pythefnos.chassis.start.Starting;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the meeting service. */
@SpringBootApplication
public class MeetingApplication {

    /** The service with its own configuration file, {@code meeting.yml}, to stand beside others in one process. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(MeetingApplication.class).properties("spring.config.name=meeting");
    }

    public static void main(String[] args) {
        Starting.run("meeting", application(), args);
    }
}
