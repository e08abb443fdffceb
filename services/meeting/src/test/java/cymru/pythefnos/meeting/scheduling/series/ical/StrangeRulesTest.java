package cymru.pythefnos.meeting.scheduling.series.ical;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.scheduling.series.Recurrence.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever somebody writes as a rule, the answer is dates of the year or a fault, and it comes soon. */
class StrangeRulesTest {
    private static final List<String> PARTS = List.of(
            "INTERVAL=2147483647",
            "INTERVAL=999999",
            "BYSETPOS=0",
            "BYSETPOS=-366",
            "BYSETPOS=1,2",
            "BYDAY=100MO",
            "BYDAY=-1SU",
            "BYDAY=MO,,TU",
            "BYDAY=,",
            "BYDAY=5TH",
            "BYMONTHDAY=0",
            "BYMONTHDAY=-31",
            "BYMONTHDAY=x",
            "BYYEARDAY=400",
            "BYYEARDAY=-366",
            "BYMONTH=0",
            "BYMONTH=2L",
            "WKST=XX",
            "WKST=SU",
            "COUNT=2147483647",
            "UNTIL=99991231T235959Z",
            "UNTIL=00000101",
            "UNTIL=20270301TZ",
            "COUNT=1",
            "BYEASTER=0",
            "=",
            "FREQ=DAILY");
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private final Random random = new Random(20270330);

    @Test
    @Timeout(60)
    void noneBreaksTheReader() {
        for (int i = 0; i < 3000; i++) {
            String rrule = rule();
            if (new IcalRecurrence().dates(rrule, LocalTime.NOON, FROM, FROM.plusYears(1)) instanceof Dates found) {
                assertThat(found.dates())
                        .as(rrule)
                        .hasSizeLessThanOrEqualTo(60)
                        .doesNotHaveDuplicates()
                        .isSorted()
                        .allMatch(date -> !date.isBefore(FROM) && date.isBefore(FROM.plusYears(1)));
            }
        }
    }

    private String rule() {
        StringBuilder rule = new StringBuilder(
                "FREQ=" + List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4)));
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            rule.append(';').append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return rule.toString();
    }
}
