package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Meetings.Place;
import cymru.pythefnos.meeting.scheduling.Meetings.Selection;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of meetings. */
final class Selections {
    private static final int DATE_LENGTH = "2027-03-30".length();
    private static final int UUID_LENGTH = 36;

    private Selections() {}

    static Selection of(
            @Nullable GroupId group, @Nullable String from, @Nullable String to, @Nullable String after, int limit) {
        Optional<Instant> first = Optional.ofNullable(from).flatMap(text -> instant(text, 0));
        Optional<Instant> past = Optional.ofNullable(to).flatMap(text -> instant(text, 1));
        Optional<Place> place = Optional.ofNullable(after).flatMap(Selections::place);
        Checks checks = Checks.of()
                .that(from == null || first.isPresent(), "from", "not-a-date-or-time")
                .that(to == null || past.isPresent(), "to", "not-a-date-or-time")
                .that(after == null || place.isPresent(), "after", "not-a-cursor");
        if (first.isPresent() && past.isPresent()) {
            checks.that(
                    past.get().isAfter(first.get()),
                    "to",
                    "period-backwards",
                    Map.of("from", LocalDate.ofInstant(first.get(), London.ZONE)));
        }
        checks.orThrow();
        return new Selection(group, first.orElse(null), past.orElse(null), place.orElse(null), limit);
    }

    /** A date is a midnight in London, its own or so many days later. Years that no store can hold are none. */
    private static Optional<Instant> instant(String text, int daysLater) {
        try {
            return Optional.of(time(text, daysLater))
                    .filter(time -> time.getYear() >= 0 && time.getYear() <= 9999)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime time(String text, int daysLater) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text)
                        .plusDays(daysLater)
                        .atStartOfDay(London.ZONE)
                        .toOffsetDateTime()
                : OffsetDateTime.parse(fromUrl(text));
    }

    static String cursor(Versioned<Meeting> last) {
        return last.state().slot().start().toEpochMilli() + "-"
                + last.state().id().value();
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

    /** A time as it stands in an address. */
    static WrittenTime time(String name, String given) {
        String text = fromUrl(given);
        Optional<WrittenTime> time = WrittenTime.parse(text);
        Checks.of()
                .require(name, text)
                .that(text.isBlank() || time.isPresent(), name, "not-a-time")
                .that(time.map(WrittenTime::isWholeMinute).orElse(true), name, "whole-minutes")
                .orThrow();
        return time.orElseThrow();
    }

    /** A space can only be the plus sign of an offset, written bare in a URL. */
    private static String fromUrl(String text) {
        return text.replace(' ', '+');
    }
}
