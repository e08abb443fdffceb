package cymru.pythefnos.portal.identity;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.portal.identity.files.FileAuditLog;
import cymru.pythefnos.portal.identity.files.FileClients;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import cymru.pythefnos.portal.identity.oauth.RandomSecrets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts the identity package together from files. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    PrivateFolder identityFolder(@Value("${pythefnos.identity.folder}") Path folder) {
        return PrivateFolder.at(folder);
    }

    @Bean
    Clients clients(PrivateFolder folder) {
        return new FileClients(folder);
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

    @Bean
    ProblemBundle portalProblems() {
        return new ProblemBundle("portal/problems");
    }
}
