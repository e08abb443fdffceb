package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.data.DataFolder;
import cymru.pythefnos.meeting.MeetingApplication;
import cymru.pythefnos.portal.PortalApplication;
import cymru.pythefnos.portal.identity.files.DamagedFile;
import cymru.pythefnos.representative.RepresentativeApplication;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Portal, meeting and representative service, each its own Spring context with its own port and database. */
final class Services implements AutoCloseable {
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
        ServiceSettings settings = new ServiceSettings(options, ports, folder, servers);
        run(PortalApplication.application(), settings.portal());
        Properties client = Credentials.of(folder, "service-client.properties")
                .orElseThrow(() -> new CannotStart(
                        "folder-damaged",
                        folder.identity().resolve("service-client.properties").toString()));
        run(MeetingApplication.application(), settings.meeting(client));
        run(RepresentativeApplication.application(), settings.representative(client));
        return new EnvironmentFile(folder, ports).write();
    }

    /** How the portal reads the tokens that it gives; once it has started. */
    JwtDecoder tokens() {
        return contexts.getLast().getBean(JwtDecoder.class);
    }

    private void run(SpringApplicationBuilder application, String... arguments) {
        try {
            contexts.push(context(application, arguments));
        } catch (RuntimeException e) {
            throw refusal(e, e);
        }
    }

    /** What Spring has wrapped, once or ten times. */
    private static CannotStart refusal(RuntimeException thrown, Throwable cause) {
        return switch (cause) {
            case PortInUseException taken -> new CannotStart("port-taken", Integer.toString(taken.getPort()), thrown);
            case DamagedFile damaged ->
                new CannotStart("folder-damaged", damaged.file().toString(), thrown);
            default ->
                cause.getCause() == null
                        ? new CannotStart("failed", String.valueOf(cause.getMessage()), thrown)
                        : refusal(thrown, cause.getCause());
        };
    }

    private ConfigurableApplicationContext context(SpringApplicationBuilder application, String... arguments) {
        return application
                .registerShutdownHook(false)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(arguments);
    }

    @Override
    public void close() {
        contexts.forEach(Closing::close);
    }
}
