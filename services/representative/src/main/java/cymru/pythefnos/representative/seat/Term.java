package cymru.pythefnos.representative.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For how long a seat is held; both days count, no last day means until further notice. */
public record Term(LocalDate start, @Nullable LocalDate end) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }

    /** Whether there is a day that both cover. */
    public boolean overlaps(Term other) {
        return startsByTheEndOf(other) && other.startsByTheEndOf(this);
    }

    boolean endsBeforeItStarts() {
        return end != null && end.isBefore(start);
    }

    private boolean startsByTheEndOf(Term other) {
        return other.end == null || !start.isAfter(other.end);
    }
}
