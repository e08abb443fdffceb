package cymru.pythefnos.portal.identity;

import cymru.pythefnos.chassis.health.BoundedCheck;
import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.portal.identity.files.FileAuditLog;
import cymru.pythefnos.portal.identity.files.FileClients;
import cymru.pythefnos.portal.identity.files.KeyFile;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import cymru.pythefnos.portal.identity.oauth.RandomSecrets;
import cymru.pythefnos.portal.identity.oauth.ServiceSecrets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts the identity package together from files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityConfiguration.IdentitySettings.class)
class IdentityConfiguration {

    /**
     * Who may call.
     *
     * @param folder for the signing key, the clients and the audit log; only the portal's user can read it
     * @param services the secret of each service that calls others, by the id that it calls itself
     */
    @ConfigurationProperties("pythefnos.identity")
    record IdentitySettings(Path folder, @DefaultValue Map<String, String> services) {}

    @Bean
    PrivateFolder identityFolder(IdentitySettings settings) {
        return PrivateFolder.at(settings.folder());
    }

    @Bean
    Clients clients(PrivateFolder folder, IdentitySettings settings, Secrets secrets, Clock clock) {
        return new ConfiguredClients(
                new ServiceSecrets(settings.services()).clients(secrets, clock.instant()), new FileClients(folder));
    }

    @Bean
    AuditLog identityAudit(PrivateFolder folder) {
        return new FileAuditLog(folder);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Secrets secrets(PasswordEncoder encoder) {
        return new RandomSecrets(encoder);
    }

    @Bean
    RegisteringClients registeringClients(Clients clients, Secrets secrets, AuditLog audit) {
        return new RegisteringClients(clients, secrets, audit);
    }

    @Bean
    RevokingClients revokingClients(Clients clients, AuditLog audit) {
        return new RevokingClients(clients, audit);
    }

    @Bean
    FirstStart firstStart(Clients clients, Secrets secrets, AuditLog audit) {
        return new FirstStart(clients, secrets, audit, () -> new ClientId(UuidV7.next()));
    }

    /** Ready: the folder can be written, and what it must hold can be read. */
    @Bean
    HealthIndicator identityHealthIndicator(PrivateFolder folder) {
        return new BoundedCheck(
                () -> (folder.isUsable(KeyFile.NAME, FileClients.NAME) ? Health.up() : Health.down()).build());
    }

    @Bean
    ProblemBundle portalProblems() {
        return new ProblemBundle("portal/problems");
    }
}
