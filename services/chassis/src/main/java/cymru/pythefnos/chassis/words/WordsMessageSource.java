package cymru.pythefnos.chassis.words;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Words for Spring. One argument that is a map gives the names; otherwise arguments are called {@code 0}, {@code 1} and
 * so on. {@code java.text.MessageFormat} is never used: it swallows Welsh apostrophes and the placeholders after them.
 */
public final class WordsMessageSource extends AbstractMessageSource {
    private final List<Words> bundles;

    public WordsMessageSource(List<Words> bundles) {
        this.bundles = List.copyOf(bundles);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        return bundles.stream()
                .filter(bundle -> code != null && bundle.keys().contains(code))
                .findFirst()
                .map(bundle -> bundle.say(locale == null ? Languages.EN : locale, String.valueOf(code), named(args)))
                .orElse(null);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }

    private static Map<String, Object> named(Object @Nullable [] args) {
        Map<String, Object> named = new HashMap<>();
        if (args != null && args.length == 1 && args[0] instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
        } else if (args != null) {
            for (int i = 0; i < args.length; i++) {
                named.put(String.valueOf(i), args[i]);
            }
        }
        return named;
    }
}
