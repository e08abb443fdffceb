package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads calendar parts with a parser that did not write them, and that may find nothing to complain about. */
final class Calendars {
    private Calendars() {}

    static VEvent event(Mail mail) {
        return calendar(mail).getEvents().getFirst();
    }

    static String method(Mail mail) {
        return calendar(mail).getMethod().getValue();
    }

    /** All dates of an overview, in the file that comes with it; none of another message. */
    static List<VEvent> published(Mail mail) {
        return mail.attachments().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ics"))
                .map(file -> read(new String(file.getValue(), StandardCharsets.UTF_8)))
                .peek(calendar -> assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH"))
                .flatMap(calendar -> calendar.getEvents().stream())
                .toList();
    }

    private static ICalendar calendar(Mail mail) {
        assertThat(mail.calendars()).as("calendar parts of %s", mail.subject()).hasSize(1);
        return read(mail.calendars().getFirst());
    }

    private static ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
