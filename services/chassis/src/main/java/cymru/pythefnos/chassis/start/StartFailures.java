package cymru.pythefnos.chassis.start;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoConfigurationException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import cymru.pythefnos.chassis.settings.ExplainsItself;
import cymru.pythefnos.chassis.settings.StartFailure;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Reads from an exception why a service didn't start, if it is one of the reasons that an operator can mend. */
public final class StartFailures {
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;
    private static final String URI = "spring.mongodb.uri";
    private static final String USER = "spring.mongodb.username";

    private StartFailures() {}

    /** What explains itself knows best; of the others the deepest cause is the most precise. */
    public static Optional<StartFailure> in(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(ExplainsItself.class::isInstance)
                .map(cause -> ((ExplainsItself) cause).startFailure())
                .findFirst()
                .or(() -> causes.stream()
                        .flatMap(cause -> ofALibrary(cause).stream())
                        .reduce((outer, inner) -> inner));
    }

    private static Optional<StartFailure> ofALibrary(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case org.springframework.boot.context.properties.bind.BindException unread ->
                        UnreadSetting.failure(unread);
                    case PortInUseException taken ->
                        new StartFailure(
                                "port-taken", "server.port", Map.of("port", Integer.toString(taken.getPort())));
                    case BindException bound -> elsewhere(bound);
                    case AccessDeniedException forbidden ->
                        StartFailure.of("file-forbidden", Map.of("file", forbidden.getFile()));
                    case MongoSecurityException refused -> StartFailure.ofSetting("mongodb-refused", USER);
                    case MongoTimeoutException away -> StartFailure.ofSetting("mongodb-away", URI);
                    case MongoSocketException away -> StartFailure.ofSetting("mongodb-away", URI);
                    case MongoConfigurationException noSuchHost -> StartFailure.ofSetting("mongodb-away", URI);
                    case MongoCommandException command -> refusal(command.getErrorCode());
                    default -> null;
                });
    }

    /** The other reason, that the port is taken, Boot has given a name of its own. */
    private static @Nullable StartFailure elsewhere(BindException bound) {
        return String.valueOf(bound.getMessage()).contains("assign")
                ? StartFailure.ofSetting("address-elsewhere", "server.address")
                : null;
    }

    private static @Nullable StartFailure refusal(int code) {
        return switch (code) {
            case UNAUTHORIZED -> StartFailure.ofSetting("mongodb-no-right", "spring.mongodb.database");
            case AUTHENTICATION_FAILED -> StartFailure.ofSetting("mongodb-refused", USER);
            default -> null;
        };
    }
}
