package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Format and language as they stand in an address, in whatever case and with {@code -} or {@code _}. */
public final class RenditionPlace {

    private RenditionPlace() {}

    public static RenditionKey of(String format, String language) {
        return new RenditionKey(
                one(RenditionFormat.values(), format, "unknown-format"),
                one(Language.values(), language, "unknown-language"));
    }

    private static <E extends Enum<E>> E one(E[] all, String given, String problem) {
        String name = given.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(problem, HttpStatus.NOT_FOUND)
                        .with("given", given)
                        .with("known", names(all))));
    }

    private static <E extends Enum<E>> List<String> names(E[] all) {
        return Arrays.stream(all)
                .map(each -> each instanceof Language language ? language.code() : each.name())
                .toList();
    }
}
