package cymru.pythefnos.meeting.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a paper on the day it arrives, once {@code OneWeekPapers} has said which day is the last. That day
 * itself is still in time; it ends at midnight in Europe/London.
 */
public final class PaperDeadline {

    private PaperDeadline() {}

    /** What the day decides. */
    public sealed interface Verdict {
        /** On or before the last day. */
        record InTime() implements Verdict {}

        /** After it, and everybody is told so. */
        record Late(Lateness lateness) implements Verdict {}

        /** After it, for decision, and nobody agreed to table it late. */
        record TooLate() implements Verdict {}
    }

    /**
     * Judges a paper that arrives today.
     *
     * @param today the local date in Europe/London
     * @param sendBy the last local date on which papers may set out
     * @param agreement that it be tabled late, if there is one
     */
    public static Verdict judge(
            LocalDate today, LocalDate sendBy, boolean forDecision, @Nullable LateAgreement agreement) {
        if (!today.isAfter(sendBy)) {
            return new Verdict.InTime();
        }
        if (agreement != null) {
            return new Verdict.Late(new Lateness(today, agreement.reason(), agreement.agreedBy()));
        }
        return forDecision ? new Verdict.TooLate() : new Verdict.Late(new Lateness(today, null, null));
    }

    /** What a late paper carries, if this verdict makes it one. */
    public static Optional<Lateness> lateness(Verdict verdict) {
        return verdict instanceof Verdict.Late late ? Optional.of(late.lateness()) : Optional.empty();
    }
}
