package cymru.pythefnos.representative.invitation;

class InMemoryInvitationsTest extends InvitationsContract {

    private final InMemoryInvitations invitations = new InMemoryInvitations();

    @Override
    protected Invitations invitations() {
        return invitations;
    }
}
