package cymru.pythefnos.representative.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of invitations must do. */
public abstract class InvitationsContract {

    private static final MeetingId MEETING = new MeetingId("cyfarfod");
    private static final RepresentativeId SIAN = new RepresentativeId("sian");
    private static final RepresentativeId IFAN = new RepresentativeId("ifan");

    protected abstract Invitations invitations();

    @Test
    void everythingComesBack() {
        var added = add("sedd", SIAN);
        assertThat(invitations().find(added.id())).contains(added);
        var answered = invitations().save(added.answered(answer(SIAN), 1), InvitationChange.ANSWERED);
        assertThat(invitations().find(added.id())).contains(answered);
        var closed =
                invitations().save(answered.asking(IFAN, 2).close(Closing.SEAT_VACATED), InvitationChange.FOLLOWED);
        assertThat(invitations().find(added.id())).contains(closed);
        assertThat(closed.version()).isEqualTo(3);
    }

    @Test
    void anInvitationThatIsThereStaysAsItIs() {
        var added = add("sedd", SIAN);
        invitations().add(Invitation.to(MEETING, new SeatId("sedd"), IFAN, 1));
        assertThat(invitations().find(added.id()).orElseThrow().invitee()).isEqualTo(SIAN);
    }

    @Test
    void aSaveMindsTheVersion() {
        var added = add("sedd", SIAN);
        invitations().save(added, InvitationChange.FOLLOWED);
        assertThatThrownBy(() -> invitations().save(added, InvitationChange.FOLLOWED))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void invitationsAreFoundByMeetingInviteeAndAnswer() {
        var handedOn = add("sedd-1", SIAN);
        var answered = invitations().save(handedOn.answered(answer(SIAN), 1), InvitationChange.ANSWERED);
        invitations().save(answered.asking(IFAN, 1), InvitationChange.FOLLOWED);
        add("sedd-2", IFAN);
        assertThat(invitations().ofMeeting(MEETING)).hasSize(2);
        assertThat(invitations().ofMeeting(new MeetingId("arall"))).isEmpty();
        assertThat(invitations().ofInvitee(SIAN)).isEmpty();
        assertThat(invitations().ofInvitee(IFAN)).hasSize(2);
        assertThat(invitations().answeredBy(SIAN)).extracting(Invitation::id).containsExactly(handedOn.id());
        assertThat(invitations().answeredBy(IFAN)).isEmpty();
    }

    @Test
    void aMeetingsInvitationsComeBySeatAndGoOn() {
        add("sedd-3", SIAN);
        add("sedd-1", SIAN);
        add("sedd-2", IFAN);
        assertThat(invitations().ofMeeting(MEETING, null, 2))
                .extracting(Invitation::seat)
                .containsExactly(new SeatId("sedd-1"), new SeatId("sedd-2"));
        assertThat(invitations().ofMeeting(MEETING, new SeatId("sedd-2"), 2))
                .extracting(Invitation::seat)
                .containsExactly(new SeatId("sedd-3"));
        assertThat(invitations().ofMeeting(MEETING)).hasSize(3);
    }

    private Invitation add(String seat, RepresentativeId invitee) {
        var added = Invitation.to(MEETING, new SeatId(seat), invitee, 1);
        invitations().add(added);
        return added.at(1);
    }

    private static Answered answer(RepresentativeId person) {
        return new Answered(Answer.TENTATIVE, person, 1, "swyddog", "efallai", Instant.parse("2027-01-04T10:00:00Z"));
    }
}
