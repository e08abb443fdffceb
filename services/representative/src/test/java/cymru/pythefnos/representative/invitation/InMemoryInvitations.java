package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.InMemoryStore;
import cymru.pythefnos.representative.meeting.MeetingId;
import cymru.pythefnos.representative.person.RepresentativeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All invitations, in memory. */
public final class InMemoryInvitations implements Invitations {

    private final InMemoryStore<InvitationId, Invitation> store =
            new InMemoryStore<>(Invitation::id, Invitation::version, Invitation::at);

    /** The answers that were announced, the first first. */
    public final List<Answer> announced = new ArrayList<>();

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return store.find(id);
    }

    @Override
    public void add(Invitation added) {
        store.add(added);
    }

    @Override
    public Invitation save(Invitation changed, InvitationChange change) {
        Invitation saved = store.save(changed);
        Optional.ofNullable(saved.current())
                .filter(current -> change == InvitationChange.ANSWERED)
                .ifPresent(current -> announced.add(current.answer()));
        return saved;
    }

    @Override
    public List<Invitation> ofMeeting(MeetingId meeting) {
        return all(invitation -> invitation.meeting().equals(meeting));
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
