package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.calendar.London;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time as somebody wrote it: local to London, or with an offset of its own. */
public record WrittenTime(LocalDateTime local, @Nullable ZoneOffset offset) {

    /** What a written time turns out to be. */
    sealed interface Reading {}

    record At(Instant instant, boolean ambiguous) implements Reading {}

    /** The clock goes from an earlier time to {@code nextValid} and this is between. */
    record Skipped(ZonedDateTime nextValid) implements Reading {}

    /** In the hour that happens twice, the first one is meant. */
    Reading read() {
        if (offset != null) {
            return new At(local.toInstant(offset), false);
        }
        List<ZoneOffset> offsets = London.ZONE.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? new Skipped(
                        London.at(London.ZONE.getRules().getTransition(local).getInstant()))
                : new At(local.toInstant(offsets.getFirst()), offsets.size() > 1);
    }
}
