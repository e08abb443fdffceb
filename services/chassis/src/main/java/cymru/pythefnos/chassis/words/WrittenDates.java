package cymru.pythefnos.chassis.words;

import cymru.pythefnos.chassis.time.London;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates written out for people, in Europe/London, with a 24-hour clock and never an ordinal.
 *
 * <p>In a sentence: {@code dydd Mercher 2 Rhagfyr 2026} / {@code Wednesday 2 December 2026}; as a label or at the
 * start of a sentence: {@code Dydd Mercher 2 Rhagfyr 2026}. Nothing here mutates: write {@code erbyn}, {@code yw} or
 * a label before a date in Welsh, never {@code ar}, {@code i}, {@code o} or {@code tan}.
 */
public final class WrittenDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private WrittenDates() {}

    /** The form within a sentence: Welsh day names begin with a small letter. */
    public static String inSentence(Locale language, LocalDate date) {
        String label = label(language, date);
        return isWelsh(language) ? label.substring(0, 1).toLowerCase(language) + label.substring(1) : label;
    }

    /** The form that stands alone or begins a sentence. */
    public static String label(Locale language, LocalDate date) {
        return DAY.withLocale(isWelsh(language) ? Languages.CY : Languages.EN).format(date);
    }

    /** {@code dydd Mercher 2 Rhagfyr 2026 am 14:00}, the local time in London. */
    public static String inSentence(Locale language, OffsetDateTime time) {
        ZonedDateTime local = time.atZoneSameInstant(London.ZONE);
        return inSentence(language, local.toLocalDate()) + at(language) + clock(local.toLocalTime());
    }

    /** {@code Dydd Mercher 2 Rhagfyr 2026 am 14:00}, the local time in London. */
    public static String label(Locale language, OffsetDateTime time) {
        ZonedDateTime local = time.atZoneSameInstant(London.ZONE);
        return label(language, local.toLocalDate()) + at(language) + clock(local.toLocalTime());
    }

    /** {@code 09:05}: the same in both languages. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private static String at(Locale language) {
        return isWelsh(language) ? " am " : " at ";
    }

    private static boolean isWelsh(Locale language) {
        return language.getLanguage().equals("cy");
    }
}
