package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.paper.AddPaper;
import cymru.pythefnos.meeting.paper.LateAgreement;
import cymru.pythefnos.meeting.paper.PaperId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /meetings/{id}/papers}. */
record PaperRequest(
        @Nullable Text title,
        @Nullable Boolean forDecision,
        @Nullable String agendaItemId,
        @Nullable LateRequest late,
        @Nullable Boolean deferIfLate) {
    private static final int LONGEST_TITLE = 300;

    record Text(@Nullable String cy, @Nullable String en) {}

    /** Why a paper is tabled late, and who agreed. */
    record LateRequest(@Nullable String reason, @Nullable String agreedBy) {
        private static final int LONGEST = 1_000;

        Checks check(Checks checks, String prefix) {
            return checks.require(prefix + "reason", reason)
                    .atMost(LONGEST, prefix + "reason", reason)
                    .require(prefix + "agreedBy", agreedBy)
                    .atMost(LONGEST, prefix + "agreedBy", agreedBy);
        }

        LateAgreement agreement() {
            return new LateAgreement(
                    Objects.requireNonNull(reason).strip(),
                    Objects.requireNonNull(agreedBy).strip());
        }
    }

    AddPaper command(PaperId id, String meetingId) {
        Text given = title == null ? new Text(null, null) : title;
        Checks checks = Checks.of()
                .require("title.cy", given.cy())
                .require("title.en", given.en())
                .atMost(LONGEST_TITLE, "title.cy", given.cy())
                .atMost(LONGEST_TITLE, "title.en", given.en());
        if (late != null) {
            late.check(checks, "late.");
        }
        checks.orThrow();
        return new AddPaper(
                id,
                meetingId,
                new Bilingual(
                        Objects.requireNonNull(given.cy()).strip(),
                        Objects.requireNonNull(given.en()).strip()),
                Boolean.TRUE.equals(forDecision),
                agendaItemId,
                late == null ? null : late.agreement(),
                Boolean.TRUE.equals(deferIfLate));
    }
}
