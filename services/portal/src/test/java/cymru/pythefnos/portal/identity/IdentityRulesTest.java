package cymru.pythefnos.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.portal.identity.AuditLog.Entry;
import cymru.pythefnos.portal.identity.Registration.Registered;
import cymru.pythefnos.portal.identity.Registration.ServiceRoleRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityRulesTest {

    private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");
    private static final ClientId OFFICER = new ClientId("officer");
    private static final ClientId NEW = new ClientId("new");

    private final Clients clients = new InMemoryClients();
    private final List<Entry> audit = new ArrayList<>();
    private final Secrets secrets = new CountingSecrets();
    private final RegisteringClients registering = new RegisteringClients(clients, secrets, audit::add);
    private final RevokingClients revoking = new RevokingClients(clients, audit::add);
    private final FirstStart firstStart = new FirstStart(clients, secrets, audit::add, () -> OFFICER);

    @Test
    void aSecretIsKeptAsItsHashOnly() {
        Registration registration = registering.register(NEW, "Cyllid", Set.of(Role.FINANCE), OFFICER, NOW);
        assertThat(registration).isInstanceOfSatisfying(Registered.class, registered -> {
            assertThat(registered.secret()).isEqualTo("secret 1");
            assertThat(clients.all()).containsExactly(registered.client());
            assertThat(registered.client().secretHash()).isEqualTo("hash of secret 1");
        });
    }

    @Test
    void theServicesOwnRoleIsNotHandedOut() {
        assertThat(registering.register(NEW, "x", Set.of(Role.OFFICER, Role.SERVICE), OFFICER, NOW))
                .isInstanceOf(ServiceRoleRefused.class);
        assertThat(clients.all()).isEmpty();
        assertThat(audit).isEmpty();
    }

    @Test
    void whoLetWhomInAndOutIsOnRecord() {
        registering.register(NEW, "x", Set.of(Role.FINANCE), OFFICER, NOW);
        assertThat(revoking.revoke(NEW, OFFICER, NOW)).isEqualTo(Revocation.REVOKED);
        assertThat(audit)
                .extracting(entry -> entry.actor() + " " + entry.action() + " "
                        + entry.client().id())
                .containsExactly("officer client.registered new", "officer client.revoked new");
    }

    @Test
    void theLastOfficerStays() {
        firstStart.ensure(Role.OFFICER, (id, secret) -> {}, NOW);
        assertThat(revoking.revoke(OFFICER, OFFICER, NOW)).isEqualTo(Revocation.LAST_OFFICER);
        registering.register(NEW, "x", Set.of(Role.OFFICER), OFFICER, NOW);
        assertThat(revoking.revoke(OFFICER, NEW, NOW)).isEqualTo(Revocation.REVOKED);
    }

    @Test
    void whatStandsInTheSettingsIsNotRevoked() {
        Client service = ClientsContract.client("gwasanaeth", Role.SERVICE);
        Clients both = new ConfiguredClients(List.of(service), clients);
        assertThat(new RevokingClients(both, audit::add).revoke(service.id(), OFFICER, NOW))
                .isEqualTo(Revocation.CONFIGURED);
        assertThat(both.find(service.id())).contains(service);
        assertThat(audit).isEmpty();
    }

    @Test
    void anUnknownClientIsNotRevoked() {
        assertThat(revoking.revoke(NEW, OFFICER, NOW)).isEqualTo(Revocation.UNKNOWN_CLIENT);
    }

    @Test
    void aSecondStartMakesNoSecondOfficer() {
        assertThat(firstStart.ensure(Role.OFFICER, (id, secret) -> {}, NOW)).isTrue();
        assertThat(firstStart.ensure(Role.OFFICER, (id, secret) -> {}, NOW)).isFalse();
        assertThat(clients.all()).hasSize(1);
    }

    @Test
    void aClientWhoseSecretWasNotHandedOverDoesNotCount() {
        assertThatThrownBy(() -> firstStart.ensure(
                        Role.OFFICER,
                        (id, secret) -> {
                            throw new IllegalStateException("disk full");
                        },
                        NOW))
                .hasMessage("disk full");
        assertThat(clients.all()).isEmpty();
    }

    private static final class CountingSecrets implements Secrets {

        private int count;

        @Override
        public String fresh() {
            count++;
            return "secret " + count;
        }

        @Override
        public String hash(String secret) {
            return "hash of " + secret;
        }
    }
}
