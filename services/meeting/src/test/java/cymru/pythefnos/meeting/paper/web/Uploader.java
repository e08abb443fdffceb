package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RecordedEvents;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.support.Requests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The host body's contact, with a paper for a meeting on 30 March 2027: papers by 22 March. */
final class Uploader {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final RunningService service;
    final Http contact;
    final String meeting;
    private final String group;

    Uploader(RunningService service, String group, String meeting) {
        this.service = service;
        this.contact = Http.officer(service).as("carys-contact");
        this.group = group;
        this.meeting = meeting;
    }

    static Uploader onEverydayTerms(RunningService service) {
        service.at("2027-02-01T12:00:00Z");
        String group = Http.officer(service).post("/groups", Requests.GROUP).at("id");
        return new Uploader(service, group, schedule(service, group, "2027-03-30"));
    }

    /** Another meeting of the same group. */
    String anotherMeeting(String date) {
        return schedule(service, group, date);
    }

    private static String schedule(RunningService service, String group, String date) {
        return Http.officer(service)
                .post("/groups/" + group + "/meetings", Requests.meeting(date))
                .at("id");
    }

    Answer add(String more) {
        return contact.post(
                "/meetings/" + meeting + "/papers",
                "{\"title\": {\"cy\": \"Cyllideb y tŷ\", \"en\": \"House budget\"}" + more + "}");
    }

    /** The id of a new paper for decision. */
    String paper() {
        return add(", \"forDecision\": true").at("id");
    }

    Answer put(String paper, String place, String fileName, byte[] bytes) {
        return put(paper, place, fileName, BodyPublishers.ofByteArray(bytes));
    }

    Answer put(String paper, String place, String fileName, BodyPublisher body) {
        return new Answer(send(
                request(paper, place)
                        .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(body)
                        .build(),
                BodyHandlers.ofString()));
    }

    /** The paper once all that is made of what was uploaded for it is there. */
    Answer whole(String paper) {
        return Awaitility.await("what is being made of it")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> contact.get("/papers/" + paper),
                        answer -> answer.json().get("beingMade").isEmpty());
    }

    /** With these headers and no file name. */
    Answer putNameless(String paper, String place, String mediaType, byte[] bytes) {
        return new Answer(send(
                request(paper, place)
                        .header("Content-Type", mediaType)
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString()));
    }

    HttpResponse<byte[]> download(String paper, String place) {
        return send(request(paper, place).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Any address, as bytes. */
    HttpResponse<byte[]> fetch(String path) {
        URI uri = URI.create("http://127.0.0.1:%d%s".formatted(service.port(), path));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer carys-contact")
                .build();
        return send(request, BodyHandlers.ofByteArray());
    }

    List<String> announced(String paper) {
        return service.bean(RecordedEvents.class).about(paper).stream()
                .map(event -> event.type())
                .toList();
    }

    private HttpRequest.Builder request(String paper, String place) {
        URI uri = URI.create("http://127.0.0.1:%d/papers/%s/renditions/%s".formatted(service.port(), paper, place));
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer carys-contact");
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
