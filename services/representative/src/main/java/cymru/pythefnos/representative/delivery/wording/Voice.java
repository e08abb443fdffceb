package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;

/** One language speaking. */
record Voice(Words words, Language tongue) {

    String say(String key) {
        return words.say(tongue.locale(), key);
    }

    String say(String key, Map<String, ?> args) {
        return words.say(tongue.locale(), key, args);
    }

    String say(Bilingual text) {
        return text.in(tongue);
    }

    /** {@code moved} for a message about a move. */
    String kind(Delivery delivery) {
        return delivery.kind().name().toLowerCase(Locale.ROOT);
    }

    /** {@code subject.moved} for a message about a move, and so on. */
    String of(String what, Delivery delivery) {
        return what + "." + kind(delivery);
    }

    /** {@code cannot-come.email} in a message, {@code cannot-come.post} in a letter. */
    String by(String what, Delivery delivery) {
        return what + "." + delivery.way().name().toLowerCase(Locale.ROOT);
    }

    /** Day and hours, as they were told. */
    String occasion(Occasion told) {
        return say("glance", Map.of("date", told.day(), "time", span(told.start(), told.end())));
    }

    String span(MeetingDetails.Time time) {
        return span(time.start().toInstant(), time.end().toInstant());
    }

    String span(Instant start, Instant end) {
        return say("time.span", Map.of("start", clock(start), "end", clock(end)));
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(London.ZONE).toLocalDate();
    }

    private static LocalTime clock(Instant time) {
        return time.atZone(London.ZONE).toLocalTime();
    }
}
