package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.id.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The id kept with the idempotency key, or a fresh one. */
final class NewIdArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == NewId.class;
    }

    @Override
    public NewId resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return request.getAttribute(NewId.KEPT, RequestAttributes.SCOPE_REQUEST) instanceof String kept
                ? new NewId(kept)
                : new NewId(UuidV7.next());
    }
}
