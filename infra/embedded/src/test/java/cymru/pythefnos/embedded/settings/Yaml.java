package cymru.pythefnos.embedded.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files that say how the services are run. */
public final class Yaml {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Yaml() {}

    /** The documents of a file below the root of the project. */
    public static List<JsonNode> documents(String file) throws IOException {
        String text = Files.readString(Path.of("../..").resolve(file));
        return StreamSupport.stream(
                        new org.yaml.snakeyaml.Yaml(new LoaderOptions())
                                .loadAll(text)
                                .spliterator(),
                        false)
                .map(document -> (JsonNode) JSON.valueToTree(document))
                .toList();
    }
}
