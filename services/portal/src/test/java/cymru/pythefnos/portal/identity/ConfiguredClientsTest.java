package cymru.pythefnos.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfiguredClientsTest extends ClientsContract {

    private static final Client SERVICE = client("gwasanaeth", Role.SERVICE);

    /** The settings are empty here: what is asked of any store goes to the one behind. */
    @Override
    protected Clients clients() {
        return new ConfiguredClients(List.of(), new InMemoryClients());
    }

    @Test
    void standBeforeThoseThatWereRegistered() {
        Clients registered = new InMemoryClients();
        Clients clients = new ConfiguredClients(List.of(SERVICE), registered);
        clients.add(OFFICER);
        assertThat(clients.all()).containsExactly(SERVICE, OFFICER);
        assertThat(clients.find(SERVICE.id())).contains(SERVICE);
        assertThat(clients.isConfigured(SERVICE.id())).isTrue();
        assertThat(clients.isConfigured(OFFICER.id())).isFalse();
        assertThat(registered.all()).containsExactly(OFFICER);
    }
}
