package cymru.pythefnos.representative.delivery.mail.calendar;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VTimeZone;

/** Europe/London by the rule in force since 1996; written with dates instead of rules, a zone fails in Outlook. */
final class LondonZone {

    static final String ID = "Europe/London";
    static final VTimeZone ZONE = zone();

    private LondonZone() {}

    private static VTimeZone zone() {
        String rules = """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Europe/London
                BEGIN:DAYLIGHT
                TZOFFSETFROM:+0000
                TZOFFSETTO:+0100
                TZNAME:BST
                DTSTART:19700329T010000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0000
                TZNAME:GMT
                DTSTART:19701025T020000
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                END:VCALENDAR
                """;
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(rules.replace("\n", "\r\n")));
            return (VTimeZone) calendar.getComponent("VTIMEZONE").orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
