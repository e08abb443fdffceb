package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns written times into a slot that a meeting can have at all, whatever the group. */
public final class ReadingTimes {
    static final Duration LONGEST = Duration.ofHours(24);
    static final Period FURTHEST = Period.ofYears(3);

    private ReadingTimes() {}

    /** A slot, and what the reader should know about how it was read. */
    public record ReadSlot(Slot slot, List<Warning> warnings) {}

    public static Result<ReadSlot, Refusal> read(WrittenTime start, WrittenTime end, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        return instant(start, "start", warnings)
                .then(from -> instant(end, "end", warnings).then(to -> sane(new Slot(from, to), now)))
                .then(slot -> Result.done(new ReadSlot(slot, List.copyOf(warnings))));
    }

    private static Result<Instant, Refusal> instant(WrittenTime time, String field, List<Warning> warnings) {
        return switch (time.read()) {
            case WrittenTime.Skipped skipped ->
                Result.refused(new Refusal.NoSuchLocalTime(
                        time.local(), skipped.nextValid().toOffsetDateTime()));
            case WrittenTime.At at -> {
                if (at.ambiguous()) {
                    warnings.add(ambiguous(field, at.instant()));
                }
                yield Result.done(at.instant());
            }
        };
    }

    private static Warning ambiguous(String field, Instant taken) {
        return new Warning(
                Warning.Kind.AMBIGUOUS_TIME,
                Map.of(
                        "field",
                        field,
                        "taken",
                        London.at(taken).toOffsetDateTime().toString()));
    }

    private static Result<Slot, Refusal> sane(Slot slot, Instant now) {
        ZonedDateTime latest = London.at(now).plus(FURTHEST);
        if (!slot.end().isAfter(slot.start())) {
            return Result.refused(new Refusal.EndBeforeStart());
        }
        if (Duration.between(slot.start(), slot.end()).compareTo(LONGEST) > 0) {
            return Result.refused(new Refusal.TooLong((int) LONGEST.toHours()));
        }
        return slot.start().isAfter(latest.toInstant())
                ? Result.refused(new Refusal.TooFarAhead(latest.toOffsetDateTime()))
                : Result.done(slot);
    }
}
