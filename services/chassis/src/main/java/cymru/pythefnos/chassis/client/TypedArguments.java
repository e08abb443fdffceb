package cymru.pythefnos.chassis.client;

import cymru.pythefnos.chassis.http.Etags;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

/** The arguments that stand for headers: the key under which something is made once, and the version that was seen. */
final class TypedArguments implements HttpServiceArgumentResolver {
    @Override
    public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder request) {
        if (argument instanceof NewId key) {
            request.addHeader("Idempotency-Key", key.value());
            return true;
        }
        if (argument instanceof ExpectedVersion version) {
            if (version.value() != null) {
                request.addHeader(HttpHeaders.IF_MATCH, Etags.of(version.value()));
            }
            return true;
        }
        return false;
    }
}
