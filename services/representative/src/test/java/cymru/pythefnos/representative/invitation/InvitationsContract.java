package cymru.pythefnos.representative.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.invitation.Closing;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationAnswered;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationFollowed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of invitations must do. */
public abstract class InvitationsContract implements AggregatesContract<InvitationId, Invitation, InvitationEvent> {

    private static final MeetingId MEETING = new MeetingId("cyfarfod");
    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final RepresentativeId IFAN = new RepresentativeId("ifan");

    protected abstract Invitations invitations();

    @Override
    public Invitations aggregates() {
        return invitations();
    }

    @Override
    public InvitationId freshId() {
        return new InvitationId(UUID.randomUUID().toString());
    }

    @Override
    public InvitationEvent added(InvitationId id) {
        return new InvitationFollowed(
                new Invitation(id, MEETING, new SeatId(id.value()), SIAN, 1, null, List.of(), null));
    }

    @Override
    public InvitationEvent changed(InvitationId id, int nth) {
        return new InvitationFollowed(added(id).invitation().asking(IFAN, 1 + nth));
    }

    @Override
    public Invitation state(InvitationEvent event) {
        return event.invitation();
    }

    @Test
    void everythingComesBack() {
        var added = add("sedd", SIAN);
        assertThat(invitations().find(added.id())).contains(new Versioned<>(added, 1));
        var answered = added.answered(answer(SIAN));
        replaced(new InvitationAnswered(answered, Answer.TENTATIVE), 1);
        assertThat(invitations().find(added.id())).contains(new Versioned<>(answered, 2));
        var closed = answered.asking(IFAN, 2).close(Closing.SEAT_VACATED);
        replaced(new InvitationFollowed(closed), 2);
        assertThat(invitations().find(added.id())).contains(new Versioned<>(closed, 3));
    }

    @Test
    void anInvitationThatIsThereStaysAsItIs() {
        var added = add("sedd", SIAN);
        add("sedd", IFAN);
        assertThat(invitations().find(added.id()).orElseThrow().state().invitee())
                .isEqualTo(SIAN);
    }

    @Test
    void aSaveMindsTheVersion() {
        var same = new InvitationFollowed(add("sedd", SIAN));
        replaced(same, 1);
        assertThat(invitations().replace(same, 1)).isEqualTo(Result.refused(new Stale(2)));
    }

    @Test
    void invitationsAreFoundByMeetingInviteeAndAnswer() {
        var handedOn = add("sedd-1", SIAN);
        var answered = handedOn.answered(answer(SIAN));
        replaced(new InvitationAnswered(answered, Answer.TENTATIVE), 1);
        replaced(new InvitationFollowed(answered.asking(IFAN, 1)), 2);
        add("sedd-2", IFAN);
        assertThat(invitations().ofMeeting(MEETING)).hasSize(2);
        assertThat(invitations().ofMeeting(new MeetingId("arall"))).isEmpty();
        assertThat(invitations().ofInvitee(SIAN)).isEmpty();
        assertThat(invitations().ofInvitee(IFAN)).hasSize(2);
        assertThat(invitations().answeredBy(SIAN))
                .extracting(known -> known.state().id())
                .containsExactly(handedOn.id());
        assertThat(invitations().answeredBy(IFAN)).isEmpty();
    }

    @Test
    void aMeetingsInvitationsComeBySeatAndGoOn() {
        add("sedd-3", SIAN);
        add("sedd-1", SIAN);
        add("sedd-2", IFAN);
        assertThat(invitations().ofMeeting(MEETING, null, 2))
                .extracting(known -> known.state().seat())
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(invitations().ofMeeting(MEETING, new SeatId("sedd-2"), 2))
                .extracting(known -> known.state().seat())
                .containsExactly(new SeatId("sedd-3"));
        assertThat(invitations().ofMeeting(MEETING)).hasSize(3);
    }

    private Invitation add(String seat, RepresentativeId invitee) {
        var added = Invitation.to(MEETING, new SeatId(seat), invitee, 1);
        invitations().addAll(List.of(added));
        return added;
    }

    private void replaced(InvitationEvent event, long version) {
        assertThat(invitations().replace(event, version))
                .isEqualTo(Result.done(new Versioned<>(event.invitation(), version + 1)));
    }

    private static Answered answer(RepresentativeId person) {
        return new Answered(Answer.TENTATIVE, person, 1, "swyddog", "efallai", Instant.parse("2027-01-04T10:00:00Z"));
    }
}
