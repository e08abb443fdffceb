package cymru.pythefnos.representative.delivery;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliverySamples.NOW;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.delivery.How;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.notice.Draft;
import cymru.pythefnos.representative.delivery.sending.Sending;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.person.PersonFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of deliveries must do. */
public abstract class DeliveriesContract implements AggregatesContract<DeliveryId, Delivery, Change> {
    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    protected abstract Deliveries deliveries();

    @Override
    public Deliveries aggregates() {
        return deliveries();
    }

    @Override
    public DeliveryId freshId() {
        return notice(UUID.randomUUID().toString(), "m").id();
    }

    @Override
    public Change added(DeliveryId id) {
        return Change.silent(notice(id.value().split(":")[1], "m"));
    }

    @Override
    public Change changed(DeliveryId id, int nth) {
        return Change.silent(added(id).delivery().covering(List.of(new SeatId("another-" + nth))));
    }

    @Override
    public Delivery state(Change change) {
        return change.delivery();
    }

    @Test
    void everythingComesBack() {
        Delivery paper =
                DeliverySamples.paper(person().byEmail("s@enghraifft.cymru").profile(), Language.CY, 7, true, true);
        Delivery tried = paper.with(paper.progress()
                .tried(NOW, Attempt.Outcome.DEFERRED, 450, "later")
                .tried(NOW, Attempt.Outcome.UNKNOWN, null, "silence")
                .ending(State.UNKNOWN, Reason.OUTCOME_UNKNOWN));
        Delivery posted = tried.with(tried.progress().posted(DAY, DAY.plusDays(2)));
        add(paper);
        deliveries().replace(Change.silent(tried), 1);
        assertThat(deliveries().find(paper.id())).contains(new Versioned<>(tried, 2));
        deliveries().replace(Change.received(posted, DAY.plusDays(2)), 2);
        assertThat(deliveries().find(paper.id())).contains(new Versioned<>(posted, 3));
    }

    @Test
    void manyAreKeptAtOnceAndThoseThatAreThereAreTold() {
        Delivery sian = notice("sian", "m");
        Delivery gwen = notice("gwen", "m");
        add(sian);
        assertThat(deliveries().addAll(List.of(Change.silent(sian), Change.silent(gwen))))
                .containsExactly(sian.id());
        assertThat(deliveries().find(gwen.id())).map(Versioned::state).contains(gwen);
        assertThat(deliveries().find(List.of(gwen.id(), new DeliveryId("m:nobody:NOTICE:v1"), sian.id())))
                .containsExactlyInAnyOrder(new Versioned<>(gwen, 1), new Versioned<>(sian, 1));
        assertThat(deliveries().addAll(List.of())).isEmpty();
    }

    @Test
    void whatIsOwedAlreadyStaysAsItIs() {
        Delivery notice = notice("sian", "m");
        Delivery more = notice.covering(everybody("gwen").getFirst().seats());
        assertThat(deliveries().addAll(List.of(Change.silent(notice)))).isEmpty();
        assertThat(deliveries().addAll(List.of(Change.silent(more)))).containsExactly(notice.id());
        assertThat(deliveries().find(notice.id())).contains(new Versioned<>(notice, 1));
    }

    @Test
    void aSaveMindsTheVersion() {
        Delivery notice = notice("sian", "m");
        add(notice);
        Change sending = Change.silent(Sending.begun(notice));
        assertThat(deliveries().replace(sending, 1)).isEqualTo(Result.done(new Versioned<>(sending.delivery(), 2)));
        assertThat(deliveries().replace(sending, 1)).isEqualTo(Result.refused(new Stale(2)));
    }

    @Test
    void whatAMachineIsAtInVainIsFound() {
        Delivery tried = notice("sian", "m");
        Delivery fresh = notice("gwen", "m");
        add(tried);
        add(fresh);
        Delivery again = tried.with(tried.progress()
                .tried(NOW, Attempt.Outcome.DEFERRED, 450, "later")
                .to(State.RETRY));
        deliveries().replace(Change.silent(again), 1);
        assertThat(deliveries().inTrouble(NOW, NOW, null, 10))
                .extracting(each -> each.state().id())
                .containsExactly(tried.id());
        assertThat(deliveries().inTrouble(NOW, NOW.plusSeconds(1), null, 10))
                .extracting(each -> each.state().id())
                .containsExactly(fresh.id(), tried.id());
        assertThat(deliveries().inTrouble(NOW, NOW.plusSeconds(1), fresh.id(), 10))
                .hasSize(1);
        assertThat(deliveries().inTrouble(tried.occasion().start(), NOW, null, 10))
                .isEmpty();
    }

    @Test
    void deliveriesAreFoundByMeetingPersonAndPaper() {
        Delivery paper = DeliverySamples.paper(person().profile(), Language.CY, 7, false, false);
        add(notice("sian", "m"));
        add(notice("gwen", "m"));
        add(notice("sian", "other"));
        add(notice("sian-2", "m"));
        add(paper);
        assertThat(deliveries().ofMeeting(new MeetingId("m"))).hasSize(4);
        assertThat(deliveries().ofMeeting(new MeetingId("m"), SIAN)).hasSize(2);
        assertThat(deliveries().ofPerson(SIAN)).hasSize(3);
        assertThat(deliveries().ofPersons(List.of(SIAN, new RepresentativeId("gwen")), NOW))
                .hasSize(4);
        assertThat(deliveries().ofPersons(List.of(SIAN), NOW.plusSeconds(1))).isEmpty();
        assertThat(deliveries().ofPaper(new PaperId("papur-1a2b"))).containsExactly(new Versioned<>(paper, 1));
        assertThat(deliveries().ofPaper(new PaperId("none"))).isEmpty();
    }

    @Test
    void workersLookAtWhatIsUnfinished() {
        Delivery asked = notice("gwen", "m");
        add(notice("sian", "m"));
        add(notice("mair", "m", person().byPost()));
        add(asked.with(asked.progress().ending(State.UNKNOWN, Reason.OUTCOME_UNKNOWN)));
        try (var unfinished = deliveries().unfinished()) {
            assertThat(unfinished).containsExactly(notice("sian", "m").id());
        }
    }

    @Test
    void aMeetingsDeliveriesComeAsTheyWereMadeAndGoOn() {
        add(notice("sian", "m"));
        add(made("gwen", NOW.minusSeconds(1)));
        add(made("alys", NOW.plusSeconds(1)));
        add(notice("ifan", "m"));
        add(notice("ifan", "other"));
        assertThat(page(null, 3)).containsExactly("m:gwen:NOTICE:v1", "m:ifan:NOTICE:v1", "m:sian:NOTICE:v1");
        assertThat(page("m:ifan:NOTICE:v1", 3)).containsExactly("m:sian:NOTICE:v1", "m:alys:NOTICE:v1");
        assertThat(page("m:alys:NOTICE:v1", 3)).isEmpty();
    }

    private List<String> page(@Nullable String after, int limit) {
        DeliveryId last = after == null ? null : new DeliveryId(after);
        return deliveries().ofMeeting(new MeetingId("m"), last, limit).stream()
                .map(stored -> stored.state().id().value())
                .toList();
    }

    private static Delivery made(String person, Instant at) {
        return notice(person, meeting("m").known(), person(), at);
    }

    @Test
    void whatSomebodySaidComesBack() {
        Delivery notice = notice("sian", "m");
        var told = new ManualDelivery.Told(DAY, How.PHONE);
        Delivery heard = notice.with(notice.progress().told(told));
        add(notice);
        deliveries().replace(Change.done(heard, told), 1);
        assertThat(deliveries().find(notice.id())).contains(new Versioned<>(heard, 2));
    }

    @Test
    void whateverAPersonHasToDoWaitsForThem() {
        add(notice("mair", "m", person().byPost()));
        add(ending("gwen", State.FAILED, Reason.REFUSED));
        add(ending("john", State.UNKNOWN, Reason.OUTCOME_UNKNOWN));
        add(ending("ifan", State.UNKNOWN, Reason.MEETING_MOVED));
        add(ending("alys", State.STOPPED, Reason.SEAT_LEFT));
        add(notice("sian", "m"));
        assertThat(waiting(null, 10)).containsExactly("m:gwen:NOTICE:v1", "m:john:NOTICE:v1", "m:mair:NOTICE:v1");
    }

    @Test
    void whatWaitsIsInOrderOfDeadlineAndThenOfIdAndGoesOn() {
        add(letter("mair", "b", "2027-04-06"));
        add(letter("mair", "c", "2027-03-30"));
        add(letter("gwen", "b", "2027-04-06"));
        add(letter("gwen", "past", "2027-01-11"));
        List<String> first = waiting(null, 2);
        assertThat(first).containsExactly("c:mair:NOTICE:v1", "b:gwen:NOTICE:v1");
        assertThat(waiting(new DeliveryId(first.getLast()), 2)).containsExactly("b:mair:NOTICE:v1");
    }

    @Test
    void aPageGoesOnAfterALetterThatWasPostedMeanwhile() {
        Delivery letter = letter("gwen", "m", "2027-03-30");
        add(letter);
        add(letter("mair", "m", "2027-03-30"));
        deliveries().replace(Change.silent(letter.with(letter.progress().posted(DAY, DAY))), 1);
        assertThat(waiting(letter.id(), 2)).containsExactly("m:mair:NOTICE:v1");
    }

    @Test
    void theOldestThatWasNotTriedIsAnEmailThatWaitsStill() {
        assertThat(deliveries().oldestUntried()).isEmpty();
        add(letter("gwen", "m", "2027-03-30"));
        add(ending("john", State.FAILED, Reason.REFUSED));
        assertThat(deliveries().oldestUntried()).isEmpty();
        add(notice("sian", meeting("m").known(), person(), NOW));
        add(notice("mair", meeting("m").known(), person(), NOW.minusSeconds(60)));
        add(notice("alys", meeting("m").known(), person(), NOW.minusSeconds(30)));
        assertThat(deliveries().oldestUntried()).contains(NOW.minusSeconds(60));
        assertThat(deliveries().count(State.QUEUED)).isEqualTo(3);
        assertThat(deliveries().count(State.ACCEPTED)).isZero();
    }

    private List<String> waiting(@Nullable DeliveryId after, int limit) {
        return deliveries().byHand(NOW, after, limit).stream()
                .map(stored -> stored.state().id().value())
                .toList();
    }

    private static Delivery ending(String person, State state, Reason why) {
        Delivery notice = notice(person, "m");
        return notice.with(notice.progress().ending(state, why));
    }

    private static Delivery letter(String person, String meeting, String day) {
        return notice(person, meeting(meeting).on(day).known(), person().byPost());
    }

    private void add(Delivery delivery) {
        deliveries().addAll(List.of(Change.silent(delivery)));
    }

    static Delivery notice(String person, String meeting) {
        return notice(person, meeting, person());
    }

    static Delivery notice(String person, String meeting, PersonFixture who) {
        return notice(person, meeting(meeting).known(), who);
    }

    private static Delivery notice(String person, KnownMeeting meeting, PersonFixture who) {
        return notice(person, meeting, who, NOW);
    }

    private static Delivery notice(String person, KnownMeeting meeting, PersonFixture who, Instant at) {
        return Draft.of(everybody(person).getFirst(), who.profile(), at).announcing(Kind.NOTICE, meeting, 0);
    }
}
