package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import org.jspecify.annotations.Nullable;

/** A cancellation as it came in. */
record CancelRequest(@Nullable BothLanguages reason) {

    @Nullable
    Bilingual checkedReason() {
        Checks checks = Checks.of();
        BothLanguages.check(checks, "reason", reason, 2000);
        checks.orThrow();
        return BothLanguages.checked(reason);
    }
}
