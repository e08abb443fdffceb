package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.scheduling.WrittenTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as texts: {@code 2027-03-30T10:00} is local to London, {@code 2027-03-30T10:00+01:00} is what it says. */
final class Times {
    private Times() {}

    static void check(Checks checks, String field, @Nullable String text) {
        checks.require(field, text);
        if (text != null && !text.isBlank()) {
            Optional<WrittenTime> time = parse(text);
            checks.that(time.isPresent(), field, "not-a-time");
            checks.that(time.map(Times::isWholeMinute).orElse(true), field, "whole-minutes");
        }
    }

    /** Only after it was checked. */
    static WrittenTime checked(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(Times::parse).orElseThrow();
    }

    /** A space can only be the plus sign of an offset, written bare in a URL. */
    static String fromUrl(String text) {
        return text.replace(' ', '+');
    }

    private static Optional<WrittenTime> parse(String text) {
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

    private static boolean isWholeMinute(WrittenTime time) {
        return time.local().getSecond() == 0 && time.local().getNano() == 0;
    }
}
