package cymru.pythefnos.chassis.problem.mapping;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What Spring MVC refuses before a controller is reached. */
public final class WebProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Throwable thrown, HttpServletRequest request) {
        if (thrown instanceof ProblemException refusal) {
            return Optional.of(refusal.problem());
        }
        if (thrown instanceof NoHandlerFoundException || thrown instanceof NoResourceFoundException) {
            return Optional.of(Problem.of("no-such-path", HttpStatus.NOT_FOUND));
        }
        return negotiation(thrown).or(() -> missing(thrown)).or(() -> other(thrown));
    }

    private static Optional<Problem> negotiation(Throwable thrown) {
        if (thrown instanceof HttpRequestMethodNotSupportedException refused) {
            return Optional.of(Problem.of("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED)
                    .with("allowed", methods(refused.getSupportedHttpMethods())));
        }
        if (thrown instanceof HttpMediaTypeNotSupportedException refused) {
            return Optional.of(Problem.of("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                    .with("supported", types(refused.getSupportedMediaTypes())));
        }
        return thrown instanceof HttpMediaTypeNotAcceptableException refused
                ? Optional.of(Problem.of("not-acceptable", HttpStatus.NOT_ACCEPTABLE)
                        .with("offered", types(refused.getSupportedMediaTypes())))
                : Optional.empty();
    }

    private static Optional<Problem> missing(Throwable thrown) {
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Optional.of(missing("missing-parameter", missing.getParameterName()));
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return Optional.of(missing("missing-parameter", missing.getRequestPartName()));
        }
        return thrown instanceof MissingRequestHeaderException missing
                ? Optional.of(missing("missing-header", missing.getHeaderName()))
                : Optional.empty();
    }

    private static Problem missing(String name, String field) {
        return Problem.of(name, HttpStatus.BAD_REQUEST).with("field", field);
    }

    private static Optional<Problem> other(Throwable thrown) {
        return thrown instanceof ErrorResponse refused
                        && HttpStatus.resolve(refused.getStatusCode().value()) instanceof HttpStatus status
                ? ofStatus(status)
                : Optional.empty();
    }

    /** Words that suit a status of which nothing more is known; empty for 500, which needs logging. */
    public static Optional<Problem> ofStatus(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return Optional.of(Problem.of("temporarily-unavailable", status));
        }
        if (status == HttpStatus.NOT_FOUND) {
            return Optional.of(Problem.of("no-such-path", status));
        }
        return status.is4xxClientError() ? Optional.of(Problem.of("request-refused", status)) : Optional.empty();
    }

    private static List<String> methods(@org.jspecify.annotations.Nullable Collection<HttpMethod> methods) {
        return methods == null
                ? List.of()
                : methods.stream().map(HttpMethod::name).sorted().toList();
    }

    private static List<String> types(Collection<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().toList();
    }
}
