package cymru.pythefnos.chassis.start;

import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.chassis.words.Languages;
import java.io.PrintStream;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The {@code main} of a service. */
public final class Starting {
    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    private Starting() {}

    /**
     * Runs the service until its process is told to end.
     *
     * @param service such as {@code meeting}
     */
    public static void run(String service, SpringApplicationBuilder application, String... arguments) {
        try {
            application.run(arguments);
        } catch (AbandonedRunException trainingRun) {
            throw trainingRun;
        } catch (RuntimeException thrown) {
            System.exit(explain(service, thrown, System.err));
        }
    }

    /** Says why. @return the exit code */
    static int explain(String service, Throwable thrown, PrintStream out) {
        StartFailure known = StartFailures.in(thrown).orElse(null);
        if (known == null) {
            LoggerFactory.getLogger(Starting.class).error("The service did not start", thrown);
        }
        StartFailure why = known == null ? StartFailure.of("failed", Map.of("service", service)) : known;
        Languages.BOTH.forEach(language -> out.println(why.sentence(language, service)));
        out.flush();
        return known == null ? FAILED : REFUSED;
    }
}
