package cymru.pythefnos.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What any store of clients does. */
public abstract class ClientsContract {

    protected static final Client OFFICER = client("a", Role.OFFICER);
    private static final Client FINANCE = client("b", Role.FINANCE, Role.CONTACT);

    protected abstract Clients clients();

    static Client client(String id, Role... roles) {
        return new Client(
                new ClientId(id), "Siân " + id, Set.of(roles), "{noop}x", Instant.parse("2027-01-01T00:00:00.123Z"));
    }

    @Test
    void givesBackWhatWasAddedInOrder() {
        Clients clients = clients();
        clients.add(FINANCE);
        clients.add(OFFICER);
        assertThat(clients.all()).containsExactly(FINANCE, OFFICER);
        assertThat(clients.find(FINANCE.id())).contains(FINANCE);
    }

    @Test
    void aRemovedClientIsGone() {
        Clients clients = clients();
        clients.add(OFFICER);
        clients.remove(OFFICER.id());
        clients.remove(OFFICER.id());
        assertThat(clients.all()).isEmpty();
        assertThat(clients.find(OFFICER.id())).isEmpty();
    }
}
