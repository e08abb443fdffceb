package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationAnswered;
import cymru.pythefnos.representative.invitation.InvitationEvent.InvitationFollowed;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All invitations, in memory. */
public final class InMemoryInvitations extends InMemoryAggregates<InvitationId, Invitation, InvitationEvent>
        implements Invitations {

    /** What happens in the moment before the next one is replaced. */
    public Runnable justBeforeSaving = () -> {};

    public InMemoryInvitations() {
        super(InvitationEvent::invitation, Invitation::id);
    }

    /** The answers that were announced, the first first. */
    public List<Answer> announced() {
        return events.stream()
                .filter(InvitationAnswered.class::isInstance)
                .map(event -> ((InvitationAnswered) event).answer())
                .toList();
    }

    @Override
    public void addAll(List<Invitation> added) {
        added.forEach(invitation -> add(new InvitationFollowed(invitation)));
    }

    @Override
    public Result<Versioned<Invitation>, Stale> replace(InvitationEvent event, long version) {
        Runnable happens = justBeforeSaving;
        justBeforeSaving = () -> {};
        happens.run();
        return super.replace(event, version);
    }

    @Override
    public List<Versioned<Invitation>> ofMeeting(MeetingId meeting) {
        return ofMeeting(meeting, null, Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Invitation>> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit) {
        return all(invitation -> invitation.meeting().equals(meeting)).stream()
                .sorted(Comparator.comparing(known -> known.state().seat().value()))
                .filter(known -> after == null || known.state().seat().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Invitation>> ofInvitee(RepresentativeId invitee) {
        return all(invitation -> invitation.invitee().equals(invitee));
    }

    @Override
    public List<Versioned<Invitation>> answeredBy(RepresentativeId person) {
        return all(invitation -> Stream.concat(invitation.earlier().stream(), Stream.ofNullable(invitation.current()))
                .anyMatch(answer -> answer.invitee().equals(person)));
    }

    private List<Versioned<Invitation>> all(Predicate<Invitation> which) {
        return all().filter(known -> which.test(known.state()))
                .sorted(Comparator.comparing(known -> known.state().id().value()))
                .toList();
    }
}
