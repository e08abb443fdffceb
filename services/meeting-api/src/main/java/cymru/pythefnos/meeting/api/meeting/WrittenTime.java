package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.time.London;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time as somebody wrote it: local to London ({@code 2027-03-30T10:00}), or with an offset of its own
 * ({@code 2027-03-30T10:00+01:00}).
 */
public record WrittenTime(LocalDateTime local, @Nullable ZoneOffset offset) {
    /** What a written time turns out to be. */
    public sealed interface Reading {}

    public record At(Instant instant, boolean ambiguous) implements Reading {}

    /** The clock goes from an earlier time to {@code nextValid} and this is between. */
    public record Skipped(ZonedDateTime nextValid) implements Reading {}

    /** Empty: it is no time in ISO 8601. */
    public static Optional<WrittenTime> parse(String text) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime withOffset
                            ? new WrittenTime(withOffset.toLocalDateTime(), withOffset.getOffset())
                            : new WrittenTime((LocalDateTime) time, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param text checked by {@link WrittenMinute} */
    public static WrittenTime of(String text) {
        return parse(text).orElseThrow();
    }

    public boolean isWholeMinute() {
        return local.getSecond() == 0 && local.getNano() == 0;
    }

    /** In the hour that happens twice, the first one is meant. */
    public Reading read() {
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
