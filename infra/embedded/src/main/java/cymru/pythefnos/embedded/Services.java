package cymru.pythefnos.embedded;

import cymru.pythefnos.chassis.inbox.EventSettings;
import cymru.pythefnos.chassis.start.StartFailures;
import cymru.pythefnos.embedded.api.CallsFromThePage;
import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.meeting.MeetingApplication;
import cymru.pythefnos.portal.PortalApplication;
import cymru.pythefnos.portal.identity.files.DamagedFile;
import cymru.pythefnos.representative.RepresentativeApplication;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Portal, meeting and representative service, each its own Spring context with its own port and database. */
final class Services implements AutoCloseable {
    private static final int PARTITIONS = 3;
    private final Deque<ConfigurableApplicationContext> contexts = new ArrayDeque<>();
    private final Options options;
    private final PortPlan ports;
    private final DataFolder folder;
    private final Servers servers;
    private final Clock clock;

    Services(Options options, PortPlan ports, DataFolder folder, Servers servers, Clock clock) {
        this.options = options;
        this.ports = ports;
        this.folder = folder;
        this.servers = servers;
        this.clock = clock;
    }

    Addresses start() {
        servers.broker().createTopics(PARTITIONS, topics());
        ServiceSettings settings = ServiceSettings.of(options, ports, folder, servers);
        run("portal", PortalApplication.application(), settings.portal());
        run("meeting", MeetingApplication.application(), settings.meeting());
        run("representative", RepresentativeApplication.application(), settings.representative());
        return new EnvironmentFile(folder, ports).write();
    }

    /**
     * Before the services would make them: theirs forget what is older than 28 days, and this system may have been
     * switched off for longer, with events that nobody has taken yet.
     */
    private static String[] topics() {
        return Stream.of("meeting", "representative")
                .map(EventSettings::topic)
                .flatMap(topic -> Stream.of(topic, EventSettings.deadLetterTopic(topic)))
                .toArray(String[]::new);
    }

    /** How the portal reads the tokens that it gives; once it has started. */
    JwtDecoder tokens() {
        return contexts.getLast().getBean(JwtDecoder.class);
    }

    private void run(String service, SpringApplicationBuilder application, String... arguments) {
        try {
            contexts.push(context(application, arguments));
        } catch (RuntimeException e) {
            throw refusal(service, e);
        }
    }

    /** What Spring has wrapped, once or ten times. */
    private static CannotStart refusal(String service, RuntimeException thrown) {
        Throwable innermost = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (cause instanceof PortInUseException taken) {
                return new CannotStart("port-taken", Integer.toString(taken.getPort()), thrown);
            }
            if (cause instanceof DamagedFile damaged) {
                return new CannotStart("folder-damaged", damaged.file().toString(), thrown);
            }
        }
        String unknown = String.valueOf(innermost.getMessage());
        return StartFailures.in(thrown)
                .map(failure -> CannotStart.because(failure, service, thrown))
                .orElseGet(() -> new CannotStart("failed", unknown, thrown));
    }

    private ConfigurableApplicationContext context(SpringApplicationBuilder application, String... arguments) {
        return application
                .registerShutdownHook(false)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> register((GenericApplicationContext) context))
                .run(arguments);
    }

    private void register(GenericApplicationContext context) {
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean(
                "callsFromThePage", FilterRegistrationBean.class, () -> CallsFromThePage.onPort(ports.desk()));
    }

    @Override
    public void close() {
        contexts.forEach(Closing::close);
    }
}
