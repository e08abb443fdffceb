package cymru.pythefnos.meeting.scheduling.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static cymru.pythefnos.meeting.support.Requests.GROUP;
import static cymru.pythefnos.meeting.support.Requests.series;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Running;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesApiIT {
    private final RunningService service = Running.embedded();
    private final Http officer = Http.officer(service);
    private String group = "";

    @BeforeEach
    void start() {
        service.at("2027-02-01T12:00:00Z");
        group = officer.post("/groups", GROUP).at("id");
    }

    @Test
    void aYearIsScheduledInOneActAndBankHolidaysAreSteppedOver() {
        Answer year = post(series("FREQ=MONTHLY;BYDAY=-1MO", "2027-02-01"));
        assertThat(year.status()).as(year.toString()).isEqualTo(201);
        assertThat(year.json().get("meetings")).hasSize(12);
        assertThat(year.at("meetings.0.seriesId")).isEqualTo(year.at("id"));
        assertThat(year.at("meetings.1.start")).isEqualTo("2027-03-30T10:00:00+01:00");
        assertThat(year.at("steppedOver.0.date")).isEqualTo("2027-03-29");
        assertThat(year.at("steppedOver.0.holiday.cy")).isEqualTo("Llun y Pasg");
        assertThat(year.at("steppedOver.0.instead")).isEqualTo("2027-03-30");
        assertThat(scheduled()).isEqualTo(12);
    }

    @Test
    void datesInsideTheNoticeAreLeftOutAndTold() {
        Answer year = post(series("FREQ=WEEKLY;COUNT=4", "2027-02-02"));
        assertThat(year.json().get("meetings")).hasSize(2);
        assertThat(year.at("tooSoon.0.date")).isEqualTo("2027-02-02");
        assertThat(year.at("tooSoon.0.earliestStart")).isEqualTo("2027-02-16T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=HOURLY, TOO_OFTEN",
        "FREQ=MONTHLY;COUNT=40, TOO_LONG",
        "FREQ=DAILY, TOO_MANY",
        "every Tuesday, UNREADABLE",
    })
    void aRuleThatCannotBeUsedIsRefused(String rrule, String fault) {
        Answer refused = assertProblem(post(series(rrule, "2027-03-01")), 422, "not-a-recurrence-rule");
        assertThat(refused.at("fault")).isEqualTo(fault);
        assertThat(scheduled()).isZero();
    }

    @Test
    void aSeriesOfWhichNothingIsLeftIsRefused() {
        Answer refused =
                assertProblem(post(series("FREQ=WEEKLY;COUNT=2", "2027-02-02")), 422, "series-without-meetings");
        assertThat(refused.at("earliestStart")).isEqualTo("2027-02-16T10:00:00Z");
        assertProblem(
                post(series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2027-03-01")), 422, "series-without-meetings");
        assertThat(scheduled()).isZero();
    }

    @Test
    void theClocksRefuseTheWhole() {
        String early = series("FREQ=WEEKLY;BYDAY=SU", "2027-03-01").replace("10:00", "01:30");
        assertProblem(post(early), 422, "no-such-local-time");
        assertThat(scheduled()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"durationMinutes\": 120 | \"durationMinutes\": 0 | durationMinutes",
                "\"durationMinutes\": 120 | \"durationMinutes\": 120, \"endTime\": \"12:00\" | durationMinutes",
                "\"durationMinutes\": 120 | \"endTime\": \"10:00\" | endTime",
                "\"time\": \"10:00\" | \"time\": \"10:00:30\" | time",
                "2027-03-01 | 9999-03-01 | from",
            })
    void whatIsWrongIsNamed(String good, String bad, String field) {
        Answer refused =
                assertProblem(post(series("FREQ=MONTHLY", "2027-03-01").replace(good, bad)), 400, "invalid-request");
        assertThat(refused.at("errors.0.field")).isEqualTo(field);
        assertThat(scheduled()).isZero();
    }

    @Test
    void anUnknownGroupHasNoSeries() {
        assertProblem(
                officer.post("/groups/" + UUID.randomUUID() + "/series", series("FREQ=MONTHLY", "2027-03-01")),
                404,
                "unknown-group");
    }

    private Answer post(String body) {
        return officer.post("/groups/" + group + "/series", body);
    }

    private int scheduled() {
        return officer.get("/meetings?group=" + group).json().get("items").size();
    }
}
