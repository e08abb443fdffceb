package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.calendar.London;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.scheduling.MeetingAt;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meetings.Place;
import cymru.pythefnos.meeting.scheduling.Meetings.Selection;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of meetings. */
final class Selections {
    private static final int DATE_LENGTH = "2027-03-30".length();
    private static final int UUID_LENGTH = 36;

    private Selections() {}

    static Selection of(
            @Nullable UUID group, @Nullable String from, @Nullable String to, @Nullable String after, int limit) {
        Optional<Instant> first = Optional.ofNullable(from).flatMap(Selections::instant);
        Optional<Instant> past = Optional.ofNullable(to).flatMap(Selections::instant);
        Optional<Place> place = Optional.ofNullable(after).flatMap(Selections::place);
        Checks.of()
                .that(from == null || first.isPresent(), "from", "not-a-date-or-time")
                .that(to == null || past.isPresent(), "to", "not-a-date-or-time")
                .that(after == null || place.isPresent(), "after", "not-a-cursor")
                .orThrow();
        return new Selection(
                group == null ? null : new GroupId(group.toString()),
                first.orElse(null),
                past.orElse(null),
                place.orElse(null),
                limit);
    }

    /** A date is its midnight in London. Years that no store can hold are none. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(time(text))
                    .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime time(String text) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text).atStartOfDay(London.ZONE).toOffsetDateTime()
                : OffsetDateTime.parse(Times.fromUrl(text));
    }

    static String cursor(MeetingAt last) {
        return last.meeting().slot().start().toEpochMilli() + "-"
                + last.meeting().id().value();
    }

    private static Optional<Place> place(String cursor) {
        int dash = cursor.length() - UUID_LENGTH - 1;
        try {
            return dash < 1
                    ? Optional.empty()
                    : Optional.of(new Place(
                            Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, dash))),
                            new MeetingId(
                                    UUID.fromString(cursor.substring(dash + 1)).toString())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
