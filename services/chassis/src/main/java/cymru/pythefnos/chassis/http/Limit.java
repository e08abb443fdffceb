package cymru.pythefnos.chassis.http;

import cymru.pythefnos.chassis.validation.Checks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many items of a list are wanted at a time. */
public record Limit(int items) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** @param asked the parameter {@code limit}; null = the usual */
    public static Limit of(@Nullable Integer asked) {
        int items = asked == null ? USUAL : asked;
        Checks.of()
                .that(items >= 1 && items <= MOST, "limit", "out-of-range", Map.of("least", 1, "most", MOST))
                .orThrow();
        return new Limit(items);
    }

    /** To be asked of the store: one more tells whether there is a next page. */
    public int andOne() {
        return items + 1;
    }

    /** @param found up to one more than the limit */
    public <T, R> Page<R> page(List<T> found, Function<T, R> item, Function<T, String> cursor) {
        List<T> shown = found.stream().limit(items).toList();
        return new Page<>(
                shown.stream().map(item).toList(), found.size() > items ? cursor.apply(shown.getLast()) : null);
    }
}
