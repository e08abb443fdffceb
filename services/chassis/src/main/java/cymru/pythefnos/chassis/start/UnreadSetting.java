package cymru.pythefnos.chassis.start;

import cymru.pythefnos.chassis.settings.StartFailure;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** A value that is none of its kind: says what kind is asked for. */
final class UnreadSetting {
    private static final Map<Class<?>, String> KINDS = Map.of(
            Integer.class, "not-a-number",
            Long.class, "not-a-number",
            Short.class, "not-a-number",
            Double.class, "not-a-share",
            Boolean.class, "not-true-or-false",
            Duration.class, "not-a-duration",
            DataSize.class, "not-a-size",
            LocalDate.class, "not-a-date",
            InetAddress.class, "not-an-address",
            Path.class, "not-a-path");

    private UnreadSetting() {}

    static StartFailure failure(BindException unread) {
        // an element of a list is named by its place, pythefnos.x[0]
        String property = unread.getName().toString().replaceAll("\\[.*", "");
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(
                unread.getTarget().getType().resolve(Object.class));
        return type.isEnum()
                ? StartFailure.ofSetting("not-one-of", property).with("choices", choices(type))
                : StartFailure.ofSetting(KINDS.getOrDefault(type, "unreadable"), property);
    }

    private static Object choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
