package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.Joining;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.web.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How to join from afar, as it came in. */
public record JoiningJson(@Nullable String link, @Nullable BothLanguages instructions) {

    public static void check(Checks checks, @Nullable JoiningJson joining) {
        if (joining != null) {
            Texts.link(checks, "joining.link", joining.link);
            BothLanguages.check(checks, "joining.instructions", joining.instructions, 2000);
        }
    }

    public static @Nullable Joining checked(@Nullable JoiningJson joining) {
        return joining == null
                ? null
                : new Joining(Objects.requireNonNull(joining.link), BothLanguages.checked(joining.instructions));
    }
}
