package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.demo.Api;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/**
 * Everything that the API tells of a system's data, by path: the words where it is JSON, a digest of the bytes where it is
 * a file. Two systems with the same facts hold the same data.
 */
final class Facts {
    private static final Pattern UNDER_WAY = Pattern.compile("\"state\":\"(QUEUED|SENDING|RETRY|UNKNOWN)\"");
    private static final Set<String> COUNTED = Set.of("NOTICE", "MOVED", "PAPER");
    private final Map<String, String> facts = new TreeMap<>();
    private final Map<String, String> counted = new TreeMap<>();
    private final Api officer;

    private Facts(Api officer) {
        this.officer = officer;
    }

    static Map<String, String> of(Api officer) {
        return collected(officer).facts;
    }

    private static Facts collected(Api officer) {
        Facts facts = new Facts(officer);
        facts.collect();
        return facts;
    }

    /** The facts when they no longer change, no message is under way, and what arrived is counted. */
    static Map<String, String> settled(Api officer) {
        AtomicReference<Map<String, String>> last = new AtomicReference<>(Map.of());
        return Awaitility.await("the facts settle")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> collected(officer), now -> now.facts.equals(last.getAndSet(now.facts)) && now.atRest())
                .facts;
    }

    private boolean atRest() {
        return !UNDER_WAY.matcher(facts.toString()).find()
                && counted.entrySet().stream()
                        .allMatch(
                                each -> facts.getOrDefault(each.getValue(), "").contains(each.getKey()));
    }

    private void collect() {
        representative("/representatives?limit=200");
        representative("/print-queue");
        for (JsonNode group : items(meeting("/groups"))) {
            representative("/groups/" + id(group) + "/seats");
            meeting("/audit?subject=" + id(group));
        }
        for (JsonNode meeting : items(meeting("/meetings?limit=200"))) {
            meeting("/meetings/" + id(meeting) + "/compliance");
            meeting("/audit?subject=" + id(meeting));
            representative("/meetings/" + id(meeting) + "/invitations");
            items(meeting("/meetings/" + id(meeting) + "/papers")).forEach(this::files);
            items(representative("/meetings/" + id(meeting) + "/deliveries"))
                    .forEach(delivery -> evidence(id(meeting), delivery));
        }
    }

    private void files(JsonNode paper) {
        for (JsonNode each : paper.get("renditions")) {
            String place =
                    each.get("format").asString() + "/" + each.get("language").asString();
            bytes(officer.at().meeting(), "/papers/" + id(paper) + "/renditions/" + place);
        }
    }

    private void evidence(String meeting, JsonNode delivery) {
        if (delivery.get("state").asString().equals("ACCEPTED")) {
            if (COUNTED.contains(delivery.get("kind").asString())) {
                counted.put(id(delivery), "/meetings/" + meeting + "/compliance");
            }
            bytes(officer.at().representative(), "/deliveries/" + id(delivery) + "/message");
        }
    }

    private void bytes(URI service, String path) {
        HttpResponse<byte[]> answer = officer.send(officer.to(service, path), BodyHandlers.ofByteArray());
        facts.put(path, answer.statusCode() + " " + digest(answer.body()));
    }

    private JsonNode meeting(String path) {
        return json(officer.at().meeting(), path);
    }

    private JsonNode representative(String path) {
        return json(officer.at().representative(), path);
    }

    private JsonNode json(URI service, String path) {
        JsonNode answer = officer.get(service, path);
        facts.put(path, answer.toString());
        return answer;
    }

    static List<JsonNode> items(JsonNode page) {
        return (page.isArray() ? page : page.get("items")).valueStream().toList();
    }

    static String id(JsonNode of) {
        return of.get("id").asString();
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
