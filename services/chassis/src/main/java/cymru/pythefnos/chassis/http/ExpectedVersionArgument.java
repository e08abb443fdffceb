package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@code If-Match}: one tag of ours, weak or strong, or {@code *}; anything else is refused. */
final class ExpectedVersionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String[] headers = request.getHeaderValues(HttpHeaders.IF_MATCH);
        return headers == null || headers.length == 0 ? new ExpectedVersion(null) : of(headers);
    }

    private static ExpectedVersion of(String[] headers) {
        if (headers.length == 1 && headers[0].strip().equals("*")) {
            return new ExpectedVersion(null);
        }
        return new ExpectedVersion(
                Etags.version(String.join(",", headers)).orElseThrow(ExpectedVersionArgument::malformed));
    }

    private static ProblemException malformed() {
        return new ProblemException(
                Problem.of("malformed-if-match", HttpStatus.BAD_REQUEST).with("field", "If-Match"));
    }
}
