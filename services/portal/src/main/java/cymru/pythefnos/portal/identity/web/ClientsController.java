package cymru.pythefnos.portal.identity.web;

import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.portal.identity.ClientId;
import cymru.pythefnos.portal.identity.Clients;
import cymru.pythefnos.portal.identity.RegisteringClients;
import cymru.pythefnos.portal.identity.Registration;
import cymru.pythefnos.portal.identity.Registration.Registered;
import cymru.pythefnos.portal.identity.RevokingClients;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may call, as officers see and change it. */
@RestController
@RequestMapping("/clients")
@OfficersOnly
class ClientsController {

    private final Clients clients;
    private final RegisteringClients registering;
    private final RevokingClients revoking;
    private final Clock clock;

    ClientsController(Clients clients, RegisteringClients registering, RevokingClients revoking, Clock clock) {
        this.clients = clients;
        this.registering = registering;
        this.revoking = revoking;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<ClientView> register(@RequestBody ClientRequest request, Principal officer) {
        ClientRequest.Valid valid = request.checked();
        Instant now = clock.instant();
        ClientId id = new ClientId(UuidV7.next());
        Registration registration =
                registering.register(id, valid.name(), valid.roles(), new ClientId(officer.getName()), now);
        return switch (registration) {
            case Registered registered -> created(registered);
            case Registration.ServiceRoleRefused refused -> throw ClientProblems.serviceRole();
        };
    }

    private static ResponseEntity<ClientView> created(Registered registered) {
        return ResponseEntity.created(
                        URI.create("/clients/" + registered.client().id()))
                .cacheControl(CacheControl.noStore())
                .body(ClientView.withSecret(registered.client(), registered.secret()));
    }

    @GetMapping
    Page<ClientView> all() {
        return new Page<>(clients.all().stream().map(ClientView::of).toList(), null);
    }

    @GetMapping("/{id}")
    ClientView one(@PathVariable String id) {
        return clients.find(new ClientId(id)).map(ClientView::of).orElseThrow(ClientProblems::unknown);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id, Principal officer) {
        return switch (revoking.revoke(new ClientId(id), new ClientId(officer.getName()), clock.instant())) {
            case REVOKED -> ResponseEntity.noContent().build();
            case UNKNOWN_CLIENT -> throw ClientProblems.unknown();
            case CONFIGURED -> throw ClientProblems.configured();
            case LAST_OFFICER -> throw ClientProblems.lastOfficer();
        };
    }
}
