package cymru.pythefnos.chassis.problem.mapping;

import cymru.pythefnos.chassis.problem.Causes;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.InvalidUrlException;

/** Requests that the container, the firewall or the multipart parser can't read. */
public final class ContainerProblems implements ProblemMapping {
    private static final Set<Class<? extends Throwable>> UNREADABLE = Set.of(
            RequestRejectedException.class,
            InvalidMediaTypeException.class,
            InvalidMimeTypeException.class,
            InvalidUrlException.class,
            IllegalCharsetNameException.class,
            UnsupportedCharsetException.class);
    // Tomcat's own classes: named, not linked, so that another container will do
    private static final Set<String> OF_TOMCAT = Set.of(
            "org.apache.coyote.BadRequestException",
            "org.apache.tomcat.util.http.InvalidParameterException",
            "org.apache.catalina.connector.BadRequestException");
    private final long uploadLimit;

    public ContainerProblems(long uploadLimit) {
        this.uploadLimit = uploadLimit;
    }

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Optional.of(
                    Problem.of("too-large", HttpStatus.CONTENT_TOO_LARGE).with("limitBytes", uploadLimit));
        }
        if (thrown instanceof MultipartException) {
            return Optional.of(Problem.of("malformed-upload", HttpStatus.BAD_REQUEST));
        }
        return isUnreadable(thrown)
                ? Optional.of(Problem.of("unreadable-request", HttpStatus.BAD_REQUEST))
                : Optional.empty();
    }

    private static boolean isUnreadable(Throwable thrown) {
        return UNREADABLE.stream().anyMatch(type -> type.isInstance(thrown))
                || Causes.any(
                        thrown, cause -> OF_TOMCAT.contains(cause.getClass().getName()));
    }
}
