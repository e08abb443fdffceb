package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads calendar parts with a parser that did not write them, and that may find nothing to complain about. */
final class Calendars {
    private Calendars() {}

    static VEvent event(Mail mail) {
        return calendar(mail).getEvents().getFirst();
    }

    static String method(Mail mail) {
        return calendar(mail).getMethod().getValue();
    }

    private static ICalendar calendar(Mail mail) {
        assertThat(mail.calendars()).as("calendar parts of %s", mail.subject()).hasSize(1);
        try (ICalReader reader = new ICalReader(mail.calendars().getFirst())) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
