package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** With which statuses an operation can answer, by what it takes and gives. */
final class Statuses {
    private static final List<Integer> EVERYWHERE = List.of(400, 406, 503);
    private static final List<Integer> OF_A_BODY = List.of(408, 409, 413, 415, 422, 507);

    private Statuses() {}

    /** What it makes is 201, what gives nothing 204, all else 200. */
    static List<Integer> success(HandlerMethod method) {
        Described described = method.getMethodAnnotation(Described.class);
        if (described != null && described.success().length > 0) {
            return Arrays.stream(described.success()).boxed().toList();
        }
        ResponseStatus declared = method.getMethodAnnotation(ResponseStatus.class);
        if (declared != null) {
            return List.of(declared.code().value());
        }
        if (takes(method, NewId.class)) {
            return List.of(HttpStatus.CREATED.value());
        }
        return List.of(givesNothing(method) ? HttpStatus.NO_CONTENT.value() : HttpStatus.OK.value());
    }

    /** Why it may refuse. */
    static SortedSet<Integer> refusals(HandlerMethod method) {
        SortedSet<Integer> all = new TreeSet<>(EVERYWHERE);
        Optional.ofNullable(method.getMethodAnnotation(Described.class))
                .ifPresent(described -> Arrays.stream(described.refuses()).forEach(all::add));
        if (isProtected(method)) {
            all.addAll(List.of(401, 403));
        }
        if (has(method, PathVariable.class)) {
            all.addAll(List.of(404, 409, 410));
        }
        if (has(method, RequestBody.class) || takesRaw(method)) {
            all.addAll(OF_A_BODY);
        }
        if (takes(method, ExpectedVersion.class)) {
            all.addAll(List.of(409, 412));
        }
        return all;
    }

    static boolean isProtected(HandlerMethod method) {
        Described described = method.getMethodAnnotation(Described.class);
        return described == null || !described.open();
    }

    static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean has(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private static boolean takesRaw(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Described.class))
                .filter(described -> described.takes().length > 0)
                .isPresent();
    }

    private static boolean givesNothing(HandlerMethod method) {
        ResolvableType given = ResolvableType.forMethodReturnType(method.getMethod());
        Described described = method.getMethodAnnotation(Described.class);
        if (described != null && described.answers().length > 0) {
            return false;
        }
        return given.resolve() == void.class
                || ResponseEntity.class.isAssignableFrom(given.resolve(Object.class))
                        && given.getGeneric(0).resolve() == Void.class;
    }
}
