package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.InMemoryStore;
import cymru.pythefnos.representative.api.invitation.InvitationId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All invitations, in memory. */
public final class InMemoryInvitations implements Invitations {

    private final InMemoryStore<InvitationId, Invitation> store =
            new InMemoryStore<>(Invitation::id, Invitation::version, Invitation::at);

    /** The answers that were announced, the first first. */
    public final List<Answer> announced = new ArrayList<>();

    /** What happens in the moment before the next one is saved. */
    public Runnable justBeforeSaving = () -> {};

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return store.find(id);
    }

    /** As if it had never been kept. */
    public void lose(InvitationId lost) {
        store.lose(lost);
    }

    @Override
    public void addAll(List<Invitation> added) {
        added.forEach(store::add);
    }

    @Override
    public Invitation save(Invitation changed, InvitationChange change) {
        Runnable happens = justBeforeSaving;
        justBeforeSaving = () -> {};
        happens.run();
        Invitation saved = store.save(changed);
        Optional.ofNullable(saved.current())
                .filter(current -> change == InvitationChange.ANSWERED)
                .ifPresent(current -> announced.add(current.answer()));
        return saved;
    }

    @Override
    public List<Invitation> ofMeeting(MeetingId meeting) {
        return ofMeeting(meeting, null, Integer.MAX_VALUE);
    }

    @Override
    public List<Invitation> ofMeeting(MeetingId meeting, @Nullable SeatId after, int limit) {
        return all(invitation -> invitation.meeting().equals(meeting)).stream()
                .sorted(Comparator.comparing(invitation -> invitation.seat().value()))
                .filter(invitation -> after == null || invitation.seat().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Invitation> ofInvitee(RepresentativeId invitee) {
        return all(invitation -> invitation.invitee().equals(invitee));
    }

    @Override
    public List<Invitation> answeredBy(RepresentativeId person) {
        return all(invitation -> Stream.concat(invitation.earlier().stream(), Stream.ofNullable(invitation.current()))
                .anyMatch(answer -> answer.invitee().equals(person)));
    }

    private List<Invitation> all(Predicate<Invitation> which) {
        return store.all()
                .filter(which)
                .sorted(Comparator.comparing(invitation -> invitation.id().value()))
                .toList();
    }
}
