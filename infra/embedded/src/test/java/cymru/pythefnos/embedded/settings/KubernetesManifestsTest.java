package cymru.pythefnos.embedded.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import cymru.pythefnos.chassis.settings.KnownSettings;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a cluster would refuse, or run badly, in infra/kubernetes. */
class KubernetesManifestsTest {
    private static final String FOLDER = "infra/kubernetes/";
    private static final List<String> SERVICES = List.of("portal", "meeting", "representative");

    private interface Check {
        void of(JsonElement document) throws IOException;
    }

    /** Each type of the API knows its fields, at every depth. */
    private static final Map<String, Check> KINDS = Map.of(
            "ConfigMap", V1ConfigMap::validateJsonElement,
            "Deployment", V1Deployment::validateJsonElement,
            "NetworkPolicy", V1NetworkPolicy::validateJsonElement,
            "PersistentVolumeClaim", V1PersistentVolumeClaim::validateJsonElement,
            "PodDisruptionBudget", V1PodDisruptionBudget::validateJsonElement,
            "Service", V1Service::validateJsonElement);

    @Test
    void everyFieldIsOneOfTheApi() throws IOException {
        List<JsonNode> all = all();
        assertThat(all)
                .hasSizeGreaterThan(12)
                .allSatisfy(document -> assertThatCode(() -> check(document.toString()))
                        .as(document.get("kind").asString())
                        .doesNotThrowAnyException());
        String wrong = all.getFirst().toString().replaceFirst("\"data\"", "\"datum\"");
        assertThatCode(() -> check(wrong)).as("a mistyped field").hasMessageContaining("datum");
    }

    private static void check(String document) throws IOException {
        JsonElement json = JsonParser.parseString(document);
        String kind = json.getAsJsonObject().get("kind").getAsString();
        Objects.requireNonNull(KINDS.get(kind), kind).of(json);
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../..").resolve(FOLDER))) {
            List<String> listed = resources();
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml") && !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void everyVariableIsOneThatAServiceKnows() throws IOException {
        assertThat(all().stream()
                        .flatMap(document -> Stream.concat(
                                document.get("kind").asString().equals("ConfigMap")
                                        ? document.get("data").propertyNames().stream()
                                        : Stream.empty(),
                                document.findValues("env").stream()
                                        .flatMap(env -> env.valueStream())
                                        .map(one -> one.get("name").asString()))))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(KnownSettings.ALL.properties()).containsKey(name));
    }

    @Test
    void eachServiceIsProbedBoundedPrivateAndKeptFromDisruption() throws IOException {
        for (String service : SERVICES) {
            List<JsonNode> documents = Yaml.documents(FOLDER + service + ".yaml");
            JsonNode pod = ofKind(documents, "Deployment").at("/spec/template/spec");
            JsonNode container = pod.at("/containers/0");
            assertThat(container.at("/livenessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/liveness");
            assertThat(container.at("/readinessProbe/httpGet/path").asString()).isEqualTo("/actuator/health/readiness");
            assertThat(container.at("/startupProbe/failureThreshold").asInt()).isGreaterThan(20);
            assertThat(container.at("/resources/limits/memory").asString()).isNotBlank();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/enableServiceLinks").asBoolean(true)).isFalse();
            assertThat(pod.at("/terminationGracePeriodSeconds").asInt()).isGreaterThanOrEqualTo(65);
            assertThat(pod.at("/volumes/1/secret/secretName").asString()).isEqualTo(service + "-secrets");
            assertThat(ofKind(documents, "Service").at("/spec/ports/0/port").asInt())
                    .isEqualTo(container.at("/ports/0/containerPort").asInt());
            assertThat(ofKind(documents, "PodDisruptionBudget")
                            .at("/spec/selector/matchLabels/app.kubernetes.io~1name")
                            .asString())
                    .isEqualTo(service);
        }
    }

    private static JsonNode ofKind(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> all() throws IOException {
        List<JsonNode> all = new java.util.ArrayList<>();
        for (String file : resources()) {
            all.addAll(Yaml.documents(FOLDER + file));
        }
        return all;
    }

    private static List<String> resources() throws IOException {
        return Yaml.documents(FOLDER + "kustomization.yaml")
                .getFirst()
                .get("resources")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
