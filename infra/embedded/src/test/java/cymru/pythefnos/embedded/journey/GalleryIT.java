package cymru.pythefnos.embedded.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.embedded.demo.Api.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every kind of message in every language and form, as its reader gets it, in {@code target/gallery}: for people to look at.
 * With {@code -Dpythefnos.gallery.pictures=true}, and Chromium on the machine, each has its picture at 320, 360 and 800
 * pixels, light and dark, and at 200 %.
 */
class GalleryIT {

    private static final Path FOLDER = Path.of("target/gallery");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void everyMessageCanBeLookedAt(@TempDir Path data, @TempDir Path scratch) throws IOException {
        try (World world = new World(data, Instant.parse("2027-01-04T09:00:00Z"))) {
            Audience audience = new Audience(world);
            GalleryPage page = new GalleryPage(FOLDER);
            tell(world, audience, page);
            packs(world, audience.silentMeeting(), page);
            Optional<Chromium> browser = Chromium.open(scratch);
            try {
                for (String address : audience.byMail()) {
                    int nth = 0;
                    for (Mail mail : world.post.mailOf(address)) {
                        page.mail(Audience.name(address), ++nth, mail, browser.orElse(null));
                    }
                    assertThat(nth).as("messages to " + address).isPositive();
                    assertThat(audience.complete(address)).as(address).isTrue();
                }
                pages(world, audience, page, browser.orElse(null));
            } finally {
                browser.ifPresent(Chromium::close);
            }
            page.close();
            assertThat(page.tooWide())
                    .as("pages that have to be scrolled sideways")
                    .isEmpty();
        }
        assertThat(FOLDER.resolve("index.html")).isNotEmptyFile();
    }

    /** What somebody sees who can't read a paper. */
    private static void pages(World world, Audience audience, GalleryPage page, @Nullable Chromium browser)
            throws IOException {
        PagesByLink links = new PagesByLink(world.representative());
        for (String address : audience.byMail()) {
            Map<String, String> pages = world.post.mailOf(address).stream()
                    .map(links::of)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .orElseThrow();
            for (Map.Entry<String, String> each : pages.entrySet()) {
                page.page(Audience.name(address), each.getKey(), each.getValue(), browser);
            }
        }
    }

    /** One of each: what happens to one group in a few weeks. */
    private static void tell(World world, Audience audience, GalleryPage page) throws IOException {
        // one after another, so that each has a notice of its own
        String hybrid = audience.meeting("2027-02-22T10:00", "HYBRID", null);
        audience.waitFor(1, 0);
        String online = audience.meeting("2027-02-24T10:00", "ONLINE", null);
        audience.waitFor(2, 0);
        String room = audience.meeting("2027-02-26T10:00", "IN_PERSON", null);
        audience.waitFor(3, 0);
        audience.meeting(
                "2027-01-11T10:00",
                "HYBRID",
                Map.of(
                        "reason",
                        Map.of("cy", "Mae’r ystafell yn cau ym mis Chwefror.", "en", "The room closes in February."),
                        "agreedBy",
                        "Mared Enghraifft"));
        audience.waitFor(4, 0);
        paper(world, hybrid, "Oriau agor", "Opening hours", "report");
        audience.waitFor(4, 1);
        post(world, audience, page, "2027-01-04");
        world.itIs("2027-02-15T09:30:00Z");
        audience.waitFor(5, 1);
        late(world, hybrid);
        audience.waitFor(5, 2);
        move(world, online);
        audience.waitFor(6, 2);
        world.ask(
                world.meeting(),
                "/meetings/" + room + "/cancel",
                Map.of("reason", Map.of("cy", "Eira trwm.", "en", "Heavy snow.")));
        audience.waitFor(7, 2);
        post(world, audience, page, "2027-02-15");
        List<String> series = audience.series();
        audience.waitFor(8, 2);
        severalPapers(world, series.getFirst());
        audience.waitFor(8, 4);
        post(world, audience, page, "2027-02-15");
        audience.leave();
        // the farewells of somebody who leaves wait a minute for one another
        world.passes(Duration.ofMinutes(3));
        audience.waitFor(13, 4);
        post(world, audience, page, "2027-02-15");
    }

    /** Prints what waits, and posts it. */
    private static void post(World world, Audience audience, GalleryPage page, String day) throws IOException {
        for (JsonNode waiting : audience.lettersWaiting()) {
            String delivery = waiting.get("id").asString();
            page.letter(audience.nameOf(waiting), waiting.get("kind").asString(), pdf(world, delivery));
            world.ask(world.representative(), "/deliveries/" + delivery + "/posted", Map.of("postedOn", day));
        }
    }

    /** A pack in each language and form, as it is sent again after some of its papers have changed. */
    private static void packs(World world, String meeting, GalleryPage page) throws IOException {
        List<String> papers = new ArrayList<>();
        for (String title : List.of("Adroddiad / Report", "Cofnodion / Minutes", "Rhestr / List")) {
            String[] both = title.split(" / ");
            papers.add(added(world, meeting, Map.of("title", Map.of("cy", both[0], "en", both[1]))));
        }
        for (String language : List.of("cy", "en")) {
            put(world, papers.get(0), language, "report." + language + ".docx", DOCX);
            put(world, papers.get(2), language, "agenda." + language + ".txt", "text/plain");
        }
        String had = had(world, meeting, papers);
        for (String language : List.of("cy", "en")) {
            put(world, papers.get(0), language, "agenda." + language + ".txt", "text/plain");
            put(world, papers.get(1), language, "minutes." + language + ".pdf", "application/pdf");
        }
        assertThat(world.officer
                        .send(world.officer
                                .to(world.meeting(), "/papers/" + papers.get(2))
                                .DELETE())
                        .statusCode())
                .isEqualTo(200);
        had(world, meeting, papers);
        for (String language : List.of("cy", "en")) {
            for (String form : List.of("standard", "large-print")) {
                String query = "/pack?format=" + form + "&language=" + language + had;
                page.letter("pack-" + language, form, bytes(world, world.meeting(), "/meetings/" + meeting + query));
            }
        }
    }

    private static void put(World world, String paper, String language, String file, String type) throws IOException {
        world.officer.upload(paper, "STANDARD", language, new Upload(file, type, bytes(file)));
    }

    /** All renditions that there are once none is being made, as a reader who was sent every one of them. */
    private static String had(World world, String meeting, List<String> papers) {
        for (String paper : papers) {
            world.await(
                    "what is made of a paper",
                    () -> world.get(world.meeting(), "/papers/" + paper),
                    found -> found.get("beingMade").isEmpty());
        }
        StringBuilder had = new StringBuilder();
        world.get(world.meeting(), "/meetings/" + meeting + "/papers")
                .forEach(paper -> paper.get("renditions")
                        .forEach(each ->
                                had.append("&had=").append(each.get("id").asString())));
        return had.toString();
    }

    private static void paper(World world, String meeting, String cy, String en, String file) throws IOException {
        String paper = added(world, meeting, Map.of("title", Map.of("cy", cy, "en", en), "forDecision", true));
        fill(world, paper, file);
    }

    /** Two papers within a moment: each reader's own rendition of both comes in one message. */
    private static void severalPapers(World world, String meeting) throws IOException {
        List<String> papers = new ArrayList<>();
        for (Map<String, String> title : List.of(
                Map.of("cy", "Gofal nos", "en", "Care at night"), Map.of("cy", "Cludiant", "en", "Transport"))) {
            papers.add(added(world, meeting, Map.of("title", title, "forDecision", false)));
        }
        for (String language : List.of("cy", "en")) {
            for (String form : List.of("STANDARD", "EASY_READ")) {
                for (String paper : papers) {
                    fill(world, paper, "report", form, language);
                }
            }
        }
    }

    private static void late(World world, String meeting) throws IOException {
        String paper = added(
                world,
                meeting,
                Map.of(
                        "title",
                        Map.of("cy", "Y gyllideb", "en", "The budget"),
                        "forDecision",
                        true,
                        "late",
                        Map.of(
                                "reason",
                                Map.of("cy", "Daeth y ffigurau’n hwyr.", "en", "The figures came late."),
                                "agreedBy",
                                "Idris Dychmygol")));
        fill(world, paper, "report");
    }

    private static String added(World world, String meeting, Map<String, Object> said) {
        return world.post(world.meeting(), "/meetings/" + meeting + "/papers", said)
                .get("id")
                .asString();
    }

    private static void fill(World world, String paper, String file) throws IOException {
        for (String language : List.of("cy", "en")) {
            for (String form : List.of("STANDARD", "EASY_READ")) {
                fill(world, paper, file, form, language);
            }
        }
    }

    private static void fill(World world, String paper, String file, String form, String language) throws IOException {
        String name = (form.equals("STANDARD") ? file : file + "-easy-read") + "." + language + ".docx";
        world.officer.upload(paper, form, language, new Upload(name, DOCX, bytes(name)));
    }

    private static void move(World world, String meeting) {
        Map<String, Object> to = Map.of(
                "start",
                "2027-03-24T14:00",
                "end",
                "2027-03-24T16:00",
                "reason",
                Map.of("cy", "Nid yw’r cadeirydd ar gael.", "en", "The chair is not free."));
        assertThat(world.ask(world.meeting(), "/meetings/" + meeting + "/move", to)
                        .status())
                .isEqualTo(200);
    }

    private static byte[] pdf(World world, String delivery) {
        return bytes(world, world.representative(), "/deliveries/" + delivery + "/letter");
    }

    private static byte[] bytes(World world, URI service, String path) {
        HttpResponse<byte[]> answer =
                world.officer.send(world.officer.to(service, path), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GalleryIT.class.getResourceAsStream("/embedded/demo/" + name))) {
            return in.readAllBytes();
        }
    }

    static void cleared(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
