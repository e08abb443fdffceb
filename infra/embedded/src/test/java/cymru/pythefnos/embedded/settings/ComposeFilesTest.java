package cymru.pythefnos.embedded.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.settings.KnownSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** docker-compose.yml against the settings that the services know, and .env.example against docker-compose.yml. */
class ComposeFilesTest {
    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{([A-Z_]+):-");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^#([A-Z_]+)=");

    @Test
    void everyVariableOfAServiceIsOneThatItKnows() throws IOException {
        JsonNode services = Yaml.documents("docker-compose.yml").getFirst().get("services");
        assertThat(Stream.of("portal", "meeting", "representative")
                        .flatMap(service -> services.get(service).get("environment").propertyNames().stream()))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(KnownSettings.ALL.properties()).containsKey(name));
    }

    @Test
    void whatCanBeSetIsExplained() throws IOException {
        assertThat(names(EXPLAINED, ".env.example"))
                .hasSizeGreaterThan(15)
                .isEqualTo(names(FROM_ENVIRONMENT, "docker-compose.yml"));
    }

    private static Set<String> names(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of("../..").resolve(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
