package cymru.pythefnos.chassis.security;

import java.util.List;

/**
 * A bean naming paths that need no token, such as {@code /papers-by-link/**}; there may be several.
 *
 * @param patterns Spring MVC path patterns, for every method
 */
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    public static OpenPaths of(String... patterns) {
        return new OpenPaths(List.of(patterns));
    }
}
