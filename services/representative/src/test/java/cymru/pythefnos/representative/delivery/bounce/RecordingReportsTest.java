package cymru.pythefnos.representative.delivery.bounce;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Attempt.Outcome;
import cymru.pythefnos.representative.delivery.Change;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryFixture;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.DeliveryNews;
import cymru.pythefnos.representative.delivery.ManualDelivery;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingReportsTest {
    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final DeliveryId NOTICE = new DeliveryId("m:sian:NOTICE:v1");
    private static final Instant AT = Instant.parse("2027-01-11T11:00:00Z");

    private final DeliveryFixture given = new DeliveryFixture()
            .with("sian", person().byEmail("sian@enghraifft.cymru").byPost())
            .with("john", person().byEmail("john@enghraifft.cymru"));
    private final RecordingReports reports = given.feature.reports(given.evidence);

    RecordingReportsTest() {
        given.feature.informing().meetingScheduled(given.heard(meeting("m").known()), everybody("sian", "john"));
        given.acceptEverything();
    }

    @Test
    void whatCameBackCountsAsReceivedNoLongerAndIsSomebodysTurn() {
        assertThat(reports.record(failed("5.1.1"))).isEqualTo(Handled.HELD);
        Delivery notice = given.deliveries.get(NOTICE.value());
        assertThat(notice.state()).isEqualTo(State.FAILED);
        assertThat(notice.progress().reason()).isEqualTo(Reason.BOUNCED);
        assertThat(notice.progress().receivedOn()).isNull();
        assertThat(notice.progress().attempts())
                .extracting(each -> each.outcome() + " " + each.reply())
                .containsExactly("ACCEPTED ok", "BOUNCED 5.1.1");
        assertThat(given.deliveries.news()).endsWith(new DeliveryNews.NoticeFailed(Reason.BOUNCED));
        assertThat(tasks()).containsExactly("m:sian:NOTICE:v1 POST by 2027-03-11");
    }

    @Test
    void whatWentInTheSameMessageCameBackWithIt() {
        given.feature.informing().meetingScheduled(given.heard(meeting("m2").known()), everybody("sian"));
        given.acceptEverything();
        DeliveryId other = new DeliveryId("m2:sian:NOTICE:v1");
        List.of(NOTICE, other).forEach(this::carriedByNotice);

        assertThat(reports.record(failed("5.1.1"))).isEqualTo(Handled.HELD);
        assertThat(given.deliveries.get(other.value()).progress().reason()).isEqualTo(Reason.BOUNCED);
        assertThat(given.deliveries.get(NOTICE.value()).progress().reason()).isEqualTo(Reason.BOUNCED);
        assertThat(tasks()).hasSize(2);
    }

    private void carriedByNotice(DeliveryId id) {
        Versioned<Delivery> stored = given.deliveries.find(id).orElseThrow();
        Delivery carried = stored.state().with(stored.state().progress().carriedBy(NOTICE));
        given.deliveries.replace(Change.silent(carried), stored.version());
    }

    @Test
    void theAddressIsHeldWithSinceWhyAndCode() {
        reports.record(failed("5.2.2"));
        assertThat(hold()).contains(new Hold(DeliveryFixture.NOW, Fault.MAILBOX_FULL, "5.2.2"));
    }

    @Test
    void theSameReportReadAgainChangesNothing() {
        reports.record(failed("5.1.1"));
        given.feature.holding().release(SIAN);
        given.acceptEverything();
        assertThat(reports.record(failed("5.1.1"))).isEqualTo(Handled.REPEATED);
        assertThat(hold()).isEmpty();
        assertThat(given.deliveries.get(NOTICE.value()).state()).isEqualTo(State.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.1", "4.4.7", "4.2.2", "5.6.0"})
    void whatIsNotTheAddressesFaultIsSomebodysTurnAlone(String status) {
        assertThat(reports.record(failed(status))).isEqualTo(Handled.CAME_BACK);
        assertThat(hold()).isEmpty();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void whatIsOnlyDelayedIsWrittenDown() {
        assertThat(reports.record(report(Report.Action.DELAYED, "4.2.2", "sian@enghraifft.cymru")))
                .isEqualTo(Handled.NOTED);
        Delivery notice = given.deliveries.get(NOTICE.value());
        assertThat(notice.state()).isEqualTo(State.ACCEPTED);
        assertThat(notice.progress().attempts().getLast())
                .satisfies(last -> assertThat(last.outcome()).isEqualTo(Outcome.DELAYED))
                .satisfies(last -> assertThat(last.reply()).isEqualTo("4.2.2"));
        assertThat(hold()).isEmpty();
    }

    @Test
    void aReportOfAnotherAddressHoldsNoneButTheMessageCameBack() {
        assertThat(reports.record(report(Report.Action.FAILED, "5.1.1", "sian.hen@pell.example")))
                .isEqualTo(Handled.CAME_BACK);
        assertThat(hold()).isEmpty();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void anAddressThatWasCorrectedMeanwhileIsNotHeld() {
        given.people.edit("sian", person().byEmail("sian@newydd.cymru").profile());
        assertThat(reports.record(failed("5.1.1"))).isEqualTo(Handled.CAME_BACK);
        assertThat(hold()).isEmpty();
    }

    @Test
    void aTokenThatWeNeverGaveIsNotBelievedWhateverMessageIdStandsBesideIt() {
        Report forged = new Report(
                Set.of("0123456789abcdefghijkl"), NOTICE.hash(), failed("5.1.1").recipients(), AT);
        assertThat(reports.record(forged)).isEqualTo(Handled.UNKNOWN);
        assertThat(hold()).isEmpty();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void withoutATokenTheMessageIdTellsWhichItWas() {
        Report report = new Report(Set.of(), NOTICE.hash(), failed("5.1.1").recipients(), AT);
        assertThat(reports.record(report)).isEqualTo(Handled.HELD);
        assertThat(reports.record(new Report(Set.of(), "", report.recipients(), AT)))
                .isEqualTo(Handled.UNKNOWN);
    }

    @Test
    void whatSomebodyDidByHandStandsWhateverComesBackLater() {
        reports.record(failed("5.7.1"));
        given.feature.recording().record(NOTICE, new ManualDelivery.Posted(LocalDate.of(2027, 1, 11)));
        assertThat(reports.record(new Report(tokens(), "", failed("5.1.1").recipients(), AT.plusSeconds(60))))
                .isEqualTo(Handled.HELD);
        assertThat(given.deliveries.get(NOTICE.value()).state()).isEqualTo(State.POSTED);
    }

    @Test
    void whatStillWaitsForTheAddressIsSomebodysTurnAtOnceWithItsDeadline() {
        scheduled("n", "2027-04-13");
        assertThat(given.queued).contains(new DeliveryId("n:john:NOTICE:v1"));
        reports.record(new Report(
                Set.of(ReturnPath.token(new DeliveryId("m:john:NOTICE:v1").hash())),
                "",
                report(Report.Action.FAILED, "5.1.1", "john@enghraifft.cymru").recipients(),
                AT));
        assertThat(tasks())
                .containsExactly("m:john:NOTICE:v1 PHONE by 2027-03-15", "n:john:NOTICE:v1 PHONE by 2027-03-29");
    }

    @Test
    void whatIsOwedLaterGoesByPostWhereThereIsAnAddressElseToThePhone() {
        given.feature.holding().hold(SIAN, address("sian@enghraifft.cymru"), new Hold(AT, Fault.SENT_BACK, "5.0.0"));
        given.feature
                .holding()
                .hold(
                        new RepresentativeId("john"),
                        address("john@enghraifft.cymru"),
                        new Hold(AT, Fault.SENT_BACK, "5.0.0"));
        scheduled("n", "2027-04-13");
        given.acceptEverything();
        assertThat(tasks())
                .containsExactly("n:john:NOTICE:v1 PHONE by 2027-03-29", "n:sian:NOTICE:v1 POST by 2027-03-25");
        assertThat(given.deliveries.get("n:john:NOTICE:v1").progress().reason()).isEqualTo(Reason.ADDRESS_HELD);
        assertThat(given.all()).contains("NOTICE POST PRINT_QUEUED sian");
    }

    @Test
    void onceTheAddressIsConfirmedWhatWaitedIsMailed() {
        reports.record(failed("5.1.1"));
        given.feature.holding().release(SIAN);
        assertThat(hold()).isEmpty();
        assertThat(given.deliveries.get(NOTICE.value()).state()).isEqualTo(State.RETRY);
        given.acceptEverything();
        assertThat(given.deliveries.get(NOTICE.value()).state()).isEqualTo(State.ACCEPTED);
        assertThat(given.deliveries.news()).endsWith(new DeliveryNews.NoticeGiven(LocalDate.of(2027, 1, 11)));
    }

    @Test
    void aRefusalOfTheAddressHoldsItToo() {
        scheduled("n", "2027-04-13");
        given.refuseEverything();
        assertThat(hold()).map(Hold::fault).contains(Fault.NO_SUCH_ADDRESS);
    }

    private void scheduled(String id, String day) {
        given.feature
                .informing()
                .meetingScheduled(given.heard(meeting(id).on(day).known()), everybody("sian", "john"));
    }

    private Optional<Hold> hold() {
        return given.people.profile(SIAN).orElseThrow().hold();
    }

    private List<String> tasks() {
        return given.feature.printQueue().waiting(null, 10).stream()
                .map(waiting -> waiting.delivery().id() + " " + waiting.next().what() + " by "
                        + (waiting.postBy() == null ? waiting.delivery().deadline() : waiting.postBy()))
                .toList();
    }

    private static Report failed(String status) {
        return report(Report.Action.FAILED, status, "sian@enghraifft.cymru");
    }

    private static Report report(Report.Action action, String status, String address) {
        var said = new Report.Recipient(
                List.of(address(address)), action, MailStatus.in(status).orElseThrow());
        return new Report(tokens(), "", List.of(said), AT);
    }

    private static Set<String> tokens() {
        return Set.of(ReturnPath.token(NOTICE.hash()));
    }

    private static EmailAddress address(String text) {
        return EmailAddress.parse(text).orElseThrow();
    }
}
