package cymru.pythefnos.representative.delivery;

import static cymru.pythefnos.representative.delivery.DeliveryFixture.everybody;
import static cymru.pythefnos.representative.delivery.DeliverySamples.NOW;
import static cymru.pythefnos.representative.meeting.MeetingFixture.meeting;
import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.PaperId;
import cymru.pythefnos.representative.person.PersonFixture;
import cymru.pythefnos.representative.person.RepresentativeId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every store of deliveries must do. */
public abstract class DeliveriesContract {
    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    protected abstract Deliveries deliveries();

    @Test
    void everythingComesBack() {
        Delivery paper =
                DeliverySamples.paper(person().byEmail("s@enghraifft.cymru").profile(), Tongue.CY, 7, true, true);
        Delivery tried = paper.with(paper.progress()
                .tried(NOW, Attempt.Outcome.DEFERRED, 450, "later")
                .tried(NOW, Attempt.Outcome.UNKNOWN, null, "silence")
                .ending(State.UNKNOWN, Reason.OUTCOME_UNKNOWN));
        Delivery posted = tried.with(tried.progress().posted(DAY, DAY.plusDays(2)));
        deliveries().add(paper);
        deliveries().save(Change.silent(tried), 1);
        assertThat(deliveries().find(paper.id())).contains(new Stored(tried, 2));
        deliveries().save(Change.received(posted, DAY.plusDays(2)), 2);
        assertThat(deliveries().find(paper.id())).contains(new Stored(posted, 3));
    }

    @Test
    void whatIsOwedAlreadyStaysAsItIs() {
        Delivery notice = notice("sian", "m");
        assertThat(deliveries().add(notice)).isTrue();
        assertThat(deliveries().add(notice.covering(everybody("gwen").getFirst().seats())))
                .isFalse();
        assertThat(deliveries().find(notice.id())).contains(new Stored(notice, 1));
    }

    @Test
    void aSaveMindsTheVersion() {
        Delivery notice = notice("sian", "m");
        deliveries().add(notice);
        Change sending = Change.silent(Sending.begun(notice));
        assertThat(deliveries().save(sending, 1)).isTrue();
        assertThat(deliveries().save(sending, 1)).isFalse();
    }

    @Test
    void deliveriesAreFoundByMeetingPersonAndPaper() {
        Delivery paper = DeliverySamples.paper(person().profile(), Tongue.CY, 7, false, false);
        deliveries().add(notice("sian", "m"));
        deliveries().add(notice("gwen", "m"));
        deliveries().add(notice("sian", "other"));
        deliveries().add(paper);
        assertThat(deliveries().ofMeeting(new MeetingId("m"))).hasSize(3);
        assertThat(deliveries().ofMeeting(new MeetingId("m"), SIAN)).hasSize(2);
        assertThat(deliveries().ofPerson(SIAN)).hasSize(3);
        assertThat(deliveries().ofPaper(new PaperId("papur-1a2b"))).containsExactly(new Stored(paper, 1));
        assertThat(deliveries().ofPaper(new PaperId("none"))).isEmpty();
    }

    @Test
    void workersLookAtWhatIsUnfinished() {
        Delivery asked = notice("gwen", "m");
        deliveries().add(notice("sian", "m"));
        deliveries().add(notice("mair", "m", person().byPost()));
        deliveries().add(asked.with(asked.progress().ending(State.UNKNOWN, Reason.OUTCOME_UNKNOWN)));
        try (var unfinished = deliveries().unfinished()) {
            assertThat(unfinished).containsExactly(notice("sian", "m").id());
        }
    }

    static Delivery notice(String person, String meeting) {
        return notice(person, meeting, person());
    }

    static Delivery notice(String person, String meeting, PersonFixture who) {
        Way way = Way.of(who.profile().preferredChannel());
        return Dispatching.announcing(
                Kind.NOTICE, meeting(meeting).known(), everybody(person).getFirst(), who.profile(), way, NOW);
    }
}
