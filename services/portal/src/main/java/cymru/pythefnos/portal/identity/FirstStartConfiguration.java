package cymru.pythefnos.portal.identity;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.portal.identity.files.CredentialsFile;
import cymru.pythefnos.portal.identity.files.PrivateFolder;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs before the port opens, so that whoever can reach the portal finds the files written. */
@Configuration(proxyBeanMethods = false)
class FirstStartConfiguration {

    @Bean
    InitializingBean firstClients(FirstStart start, PrivateFolder folder, Clock clock) {
        CredentialsFile officer = new CredentialsFile(folder, "officer-client.properties");
        return () -> {
            // of several instances that start at once, one makes it
            if (folder.alone(() -> start.ensure(Role.OFFICER, officer, clock.instant()))) {
                System.out.println(where(officer));
            }
        };
    }

    // the path, never the secret: consoles are kept in logs
    private static String where(CredentialsFile file) {
        Words words = Words.of("portal/messages");
        Map<String, String> facts = Map.of("file", file.path().toString());
        return Languages.BOTH.stream()
                .map(language -> words.say(language, "first-start.officer", facts))
                .collect(Collectors.joining(" · "));
    }
}
