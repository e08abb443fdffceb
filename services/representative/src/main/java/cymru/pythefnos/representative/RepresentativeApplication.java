package cymru.pythefnos.representative;

import cymru.pythefnos.chassis.start.Starting;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The representative service. Its settings stand in {@code representative.yml}. */
@SpringBootApplication
public class RepresentativeApplication {

    /** The service, ready to be run alone or beside others in one process. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(RepresentativeApplication.class)
                .properties("spring.config.name=representative");
    }

    public static void main(String[] args) {
        Starting.run("representative", application(), args);
    }
}
