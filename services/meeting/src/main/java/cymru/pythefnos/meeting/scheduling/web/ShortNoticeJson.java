package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.scheduling.ShortNotice;
import cymru.pythefnos.meeting.web.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The exception from two weeks' notice as it came in: nothing without a reason and a name. */
record ShortNoticeJson(@Nullable String reason, @Nullable String agreedBy) {

    static void check(Checks checks, @Nullable ShortNoticeJson agreed) {
        if (agreed != null) {
            checks.require("shortNotice.reason", agreed.reason).atMost(2000, "shortNotice.reason", agreed.reason);
            Texts.line(checks, "shortNotice.agreedBy", agreed.agreedBy, 200);
        }
    }

    static @Nullable ShortNotice checked(@Nullable ShortNoticeJson agreed) {
        return agreed == null
                ? null
                : new ShortNotice(Objects.requireNonNull(agreed.reason), Objects.requireNonNull(agreed.agreedBy));
    }
}
