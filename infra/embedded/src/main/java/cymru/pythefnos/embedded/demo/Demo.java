package cymru.pythefnos.embedded.demo;

import cymru.pythefnos.embedded.EmbeddedSystem;
import cymru.pythefnos.embedded.OfficerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty system with an invented health-board group: eight people of mixed language, format and channel, a year
 * of meetings, and papers for the first of them. Every call carries an idempotency key, so that a fill that was cut off
 * goes on where it stopped; a mark in the data folder says that it is done.
 */
public final class Demo {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Api api;
    private final LocalDate today;

    private Demo(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** Fills a system that was started with the demonstration, once. */
    public static void fill(EmbeddedSystem system) {
        DemoMark mark = DemoMark.in(system.folder());
        mark.begun().ifPresent(begun -> {
            new Demo(OfficerClient.of(system.addresses()), begun.day()).fill();
            mark.done();
        });
    }

    private void fill() {
        JsonNode story = JSON.readTree(resource("demo.json"));
        String group = id(api.post(api.at().meeting(), "/groups", story.get("group"), "demo-group"));
        List<String> people = people(story.get("representatives"));
        seats(group, people);
        papers(story.get("papers"), series(group, story.get("series")));
    }

    private List<String> people(JsonNode representatives) {
        List<String> ids = new ArrayList<>();
        for (JsonNode person : representatives) {
            String key = "demo-person-" + ids.size();
            ids.add(id(api.post(api.at().representative(), "/representatives", dated(person), key)));
        }
        return ids;
    }

    private void seats(String group, List<String> people) {
        List<String> backups = people.subList(people.size() - 2, people.size());
        for (String holder : people.subList(0, people.size() - 2)) {
            Map<String, Object> seat = Map.of(
                    "holder",
                    holder,
                    "backups",
                    backups,
                    "termStart",
                    today.toString(),
                    "termEnd",
                    today.plusYears(3).toString());
            api.post(
                    api.at().representative(),
                    "/groups/" + group + "/seats",
                    seat,
                    "demo-seat-" + people.indexOf(holder));
        }
    }

    private String series(String group, JsonNode series) {
        JsonNode made = api.post(api.at().meeting(), "/groups/" + group + "/series", dated(series), "demo-series");
        return id(made.get("meetings").get(0));
    }

    private void papers(JsonNode papers, String meeting) {
        int number = 0;
        for (JsonNode paper : papers) {
            String key = "demo-paper-" + number++;
            Map<String, Object> body = Map.of("title", paper.get("title"), "forDecision", paper.get("forDecision"));
            String id = id(api.post(api.at().meeting(), "/meetings/" + meeting + "/papers", body, key));
            for (JsonNode file : paper.get("files")) {
                upload(id, file);
            }
        }
    }

    private void upload(String paper, JsonNode file) {
        String name = file.get("name").asString();
        var upload = new Api.Upload(name, file.get("mediaType").asString(), resource(name));
        api.upload(paper, file.get("format").asString(), file.get("language").asString(), upload);
    }

    /** The same JSON with "+35" in place of a date made thirty-five days from today. */
    private JsonNode dated(JsonNode from) {
        String text = from.toString();
        for (int days : new int[] {0, 35}) {
            text = text.replace("\"+" + days + "\"", "\"" + today.plusDays(days) + "\"");
        }
        return JSON.readTree(text);
    }

    private static String id(JsonNode made) {
        return made.get("id").asString();
    }

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(Demo.class.getResourceAsStream("/embedded/demo/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
