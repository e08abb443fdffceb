package cymru.pythefnos.calendar;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** The eight bank holidays that come every year, in the words GOV.UK uses for them in each language. */
enum Holiday {
    NEW_YEAR("Dydd Calan", "New Year’s Day") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.JANUARY, 1);
        }
    },
    GOOD_FRIDAY("Gwener y Groglith", "Good Friday") {
        @Override
        LocalDate in(int year) {
            return Easter.sunday(year).minusDays(2);
        }
    },
    EASTER_MONDAY("Llun y Pasg", "Easter Monday") {
        @Override
        LocalDate in(int year) {
            return Easter.sunday(year).plusDays(1);
        }
    },
    EARLY_MAY("Gŵyl banc dechrau Mai", "Early May bank holiday") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.MAY, 1).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY));
        }
    },
    SPRING("Gŵyl banc y gwanwyn", "Spring bank holiday") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.MAY, 1).with(lastInMonth(DayOfWeek.MONDAY));
        }
    },
    SUMMER("Gŵyl banc yr haf", "Summer bank holiday") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(DayOfWeek.MONDAY));
        }
    },
    CHRISTMAS("Dydd Nadolig", "Christmas Day") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.DECEMBER, 25);
        }
    },
    BOXING_DAY("Dydd San Steffan", "Boxing Day") {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.DECEMBER, 26);
        }
    };

    private final Bilingual title;

    Holiday(String cy, String en) {
        title = new Bilingual(cy, en);
    }

    abstract LocalDate in(int year);

    Bilingual title() {
        return title;
    }

    Bilingual substituteTitle() {
        return new Bilingual(title.cy() + " (diwrnod amgen)", title.en() + " (substitute day)");
    }
}
