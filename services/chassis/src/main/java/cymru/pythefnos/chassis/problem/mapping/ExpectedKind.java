package cymru.pythefnos.chassis.problem.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.problem.Problem;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a value should have been, in a word for machines which the bundles turn into a phrase. */
final class ExpectedKind {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class);

    private ExpectedKind() {}

    /** Adds {@code expected}, and {@code allowed} where the values can be listed. */
    static Problem in(Problem problem, @Nullable Class<?> type) {
        return type != null && type.isEnum()
                ? problem.with("expected", "oneof").with("allowed", constants(type))
                : problem.with("expected", word(type));
    }

    private static String word(@Nullable Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "text";
        }
        return Temporal.class.isAssignableFrom(type) ? moment(type) : plain(type);
    }

    private static String moment(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        return type == LocalTime.class ? "time" : "datetime";
    }

    private static String plain(Class<?> type) {
        if (WHOLE.contains(type)) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        return type == UUID.class || TypedId.class.isAssignableFrom(type) ? "uuid" : structure(type);
    }

    private static String structure(Class<?> type) {
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "list";
        }
        return type.getPackageName().startsWith("java.") ? "value" : "object";
    }

    private static String written(Field constant) {
        JsonProperty otherwise = constant.getAnnotation(JsonProperty.class);
        return otherwise == null ? constant.getName() : otherwise.value();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(ExpectedKind::written)
                .toList();
    }
}
