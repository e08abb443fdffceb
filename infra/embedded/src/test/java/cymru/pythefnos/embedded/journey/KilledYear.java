package cymru.pythefnos.embedded.journey;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.embedded.demo.Api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journey once more, in chapters, by an officer who does everything again until it is answered. */
final class KilledYear {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final int MEETINGS = 6;
    private final PatientOfficer officer;
    private final LocalDate today;
    final Map<String, String> people = new LinkedHashMap<>();
    List<String> meetings = List.of();

    KilledYear(PatientOfficer officer) {
        this.officer = officer;
        this.today = officer.now().atZone(London.ZONE).toLocalDate();
    }

    String first() {
        return meetings.get(0);
    }

    String moved() {
        return meetings.get(2);
    }

    String cancelled() {
        return meetings.get(4);
    }

    /** @param chapter is told the number of each chapter before it begins */
    void tell(IntConsumer chapter) {
        JsonNode story = JsonMapper.shared().readTree(text("demo.json").replace("\"+0\"", "\"%s\"".formatted(today)));
        chapter.accept(0);
        String group = officer.create(meeting(), "/groups", story.get("group"), "group");
        story.get("representatives").forEach(person -> seat(group, person));
        chapter.accept(1);
        schedule(group);
        chapter.accept(2);
        papers();
        chapter.accept(3);
        move();
        chapter.accept(4);
        officer.change(meeting(), "/meetings/" + cancelled(), "/cancel", Map.of(), Map.entry("status", "CANCELLED"));
        chapter.accept(5);
        officer.itIs(reminders());
    }

    private void seat(String group, JsonNode person) {
        String name = person.get("name").asString().split(" ", 2)[0];
        String id = officer.create(representative(), "/representatives", person, "person-" + name);
        officer.create(
                representative(),
                "/groups/" + group + "/seats",
                Map.of("holder", id, "termStart", today.toString()),
                "seat-" + name);
        people.put(id, name);
    }

    private void schedule(String group) {
        Map<String, Object> monthly = Map.of(
                "rrule",
                "FREQ=MONTHLY;COUNT=" + MEETINGS,
                "from",
                firstDay().toString(),
                "time",
                "10:00",
                "durationMinutes",
                90);
        List<String> ids = new ArrayList<>();
        officer.post(meeting(), "/groups/" + group + "/series", monthly, "series")
                .get("meetings")
                .forEach(made -> ids.add(PatientOfficer.id(made)));
        meetings = List.copyOf(ids);
    }

    private void papers() {
        String report = officer.create(
                meeting(),
                "/meetings/" + first() + "/papers",
                Map.of("title", Map.of("cy", "Oriau agor", "en", "Opening hours"), "forDecision", true),
                "report");
        officer.upload(report, "STANDARD", "cy", file("report.cy.docx"));
        officer.upload(report, "STANDARD", "en", file("report.en.docx"));
        officer.upload(report, "EASY_READ", "en", file("report-easy-read.en.docx"));
    }

    private void move() {
        String day = today.plusDays(150).toString();
        officer.change(
                meeting(),
                "/meetings/" + moved(),
                "/move",
                Map.of("start", day + "T13:00", "end", day + "T14:30"),
                Map.entry("scheduleVersion", "2"));
    }

    /** Half past nine, a week before the first meeting: the reminders are due. */
    private Instant reminders() {
        return firstDay().minusDays(7).atTime(9, 30).atZone(London.ZONE).toInstant();
    }

    private LocalDate firstDay() {
        return today.plusDays(40);
    }

    private URI meeting() {
        return officer.at().meeting();
    }

    private URI representative() {
        return officer.at().representative();
    }

    private static Upload file(String name) {
        return new Upload(name, DOCX, bytes(name));
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(KilledYear.class.getResourceAsStream("/embedded/demo/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
