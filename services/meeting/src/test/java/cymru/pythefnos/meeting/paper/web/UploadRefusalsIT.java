package cymru.pythefnos.meeting.paper.web;

import static cymru.pythefnos.harness.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.support.Running;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Each refusal names the problem in both languages with the fact needed to go on, and keeps nothing. */
class UploadRefusalsIT {
    private static final int SIXTY_MEGABYTES = 60 * 1024 * 1024;
    private static final String UNKNOWN = "0193a1b2-0000-7000-8000-000000000001";

    private final RunningService service = Running.embedded();
    private final Uploader uploader = Uploader.onEverydayTerms(service);
    private String paper = "";
    private long files;

    @BeforeEach
    void aPaper() {
        paper = uploader.paper();
        files = files();
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(files()).isEqualTo(files);
        assertThat(uploader.contact.get("/papers/" + paper).json().get("renditions"))
                .isEmpty();
        assertThat(uploader.announced(paper)).isEmpty();
    }

    @Test
    void sixtyMegabytes() {
        Answer refused = refused(BodyPublishers.ofByteArray(new byte[SIXTY_MEGABYTES]), 413, "upload-too-large");

        assertThat(refused.at("limitBytes")).isEqualTo("52428800");
        assertThat(refused.at("languages.en.detail")).contains("50 MB");
    }

    @Test
    void sixtyMegabytesWhoseLengthNobodySaid() {
        byte[] part = new byte[1024 * 1024];
        Iterable<byte[]> parts =
                () -> java.util.stream.Stream.generate(() -> part).limit(60).iterator();

        refused(BodyPublishers.ofByteArrays(parts), 413, "upload-too-large");
    }

    @Test
    void fewerBytesThanWereAnnounced() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            String head = "PUT /papers/" + paper + "/renditions/PLAIN_TEXT/en HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer carys-contact\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\n";
            socket.getOutputStream().write((head + "only this").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(answer(socket.getInputStream()))
                    .doesNotContain("HTTP/1.1 5")
                    .doesNotContain("HTTP/1.1 2");
        }
    }

    private static String answer(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }

    @Test
    void anExecutableThatIsCalledADocument() {
        Answer refused = refused("STANDARD/en", "budget.docx", Samples.PROGRAM, 415, "content-does-not-match");

        assertThat(refused.at("extension")).isEqualTo("docx");
        assertThat(refused.at("found")).startsWith("application/x-msdownload");
    }

    @Test
    void aDocumentWithMacros() {
        byte[] macros = Samples.docxWith("word/vbaProject.bin", new byte[100]);

        refused("STANDARD/en", "budget.docx", macros, 422, "upload-has-macros");
    }

    @Test
    void anEmptyFile() {
        refused("STANDARD/en", "budget.docx", new byte[0], 400, "upload-empty");
    }

    @ParameterizedTest
    @CsvSource({"STANDARD/en, budget.doc", "STANDARD/en, budget.exe", "PLAIN_TEXT/en, budget.pdf", "AUDIO/cy, a.mp4"})
    void aKindOfFileThatThisFormatDoesNotTake(String place, String name) {
        Answer refused = refused(place, name, Samples.ascii("x"), 415, "upload-type-not-allowed");

        assertThat(refused.json().get("allowed")).isNotEmpty();
    }

    @Test
    void aFileOfWhichNobodySaidTheKind() {
        assertProblem(
                uploader.putNameless(paper, "STANDARD/en", "application/octet-stream", new byte[10]),
                400,
                "upload-file-name-missing");
    }

    @Test
    void aPasswordAndADamagedFile() {
        refused("STANDARD/en", "a.pdf", Samples.pdfWithPassword(), 422, "upload-needs-password");
        refused("STANDARD/en", "a.docx", Arrays.copyOf(Samples.docx(), 900), 422, "upload-damaged");
    }

    @Test
    void aPaperOfACancelledMeeting() {
        Http.officer(service).post("/meetings/" + uploader.meeting + "/cancel", "{}");

        refused("STANDARD/en", "budget.docx", Samples.docx(), 409, "meeting-cancelled");
        assertProblem(uploader.add(""), 409, "meeting-cancelled");
    }

    @Test
    void aFirstUploadAfterTheDeadline() {
        service.at("2027-03-23T00:00:00Z");
        Answer refused = refused("STANDARD/en", "budget.docx", Samples.docx(), 422, "papers-late");

        assertThat(refused.at("deadline")).isEqualTo("2027-03-22");
        assertThat(refused.at("languages.en.detail")).contains("Monday 22 March 2027");
        assertThat(refused.at("languages.cy.detail")).contains("22 Mawrth 2027");
    }

    @Test
    void aLatePaperWithNoLaterMeetingToGoTo() {
        service.at("2027-03-23T00:00:00Z");

        assertProblem(uploader.add(", \"forDecision\": true"), 422, "papers-late");
        assertProblem(
                uploader.add(", \"forDecision\": true, \"deferIfLate\": true"), 422, "papers-late-no-later-meeting");
    }

    @Test
    void idsThatNobodyHas() {
        Http contact = uploader.contact;
        assertProblem(contact.get("/papers/" + UNKNOWN), 404, "unknown-paper");
        assertProblem(contact.delete("/papers/" + UNKNOWN), 404, "unknown-paper");
        assertProblem(contact.get("/meetings/" + UNKNOWN + "/papers"), 404, "unknown-meeting");
        assertProblem(contact.get("/papers/" + paper + "/renditions/AUDIO/cy"), 404, "unknown-rendition");
        assertProblem(contact.get("/papers/" + paper + "/renditions/FILM/cy"), 404, "unknown-format");
        assertProblem(contact.get("/papers/" + paper + "/renditions/AUDIO/fr"), 404, "unknown-language");
        assertProblem(uploader.put(UNKNOWN, "STANDARD/en", "a.txt", Samples.ascii("x")), 404, "unknown-paper");
        assertProblem(uploader.add(", \"agendaItemId\": \"" + UNKNOWN + "\""), 404, "unknown-agenda-item");
        assertThat(contact.get("/papers/not-an-id").status()).isEqualTo(400);
    }

    @Test
    void aTitleInOneLanguageAndALateAgreementWithoutAName() {
        Answer refused = assertProblem(
                uploader.contact.post(
                        "/meetings/" + uploader.meeting + "/papers",
                        "{\"title\": {\"en\": \"Budget\"}, \"late\": {\"reason\": {\"cy\": \"x\"}}}"),
                400,
                "invalid-request");

        assertThat(refused.json().get("errors"))
                .extracting(each -> each.get("field").asString())
                .containsExactly("title.cy", "late.reason.en", "late.agreedBy");
    }

    private Answer refused(BodyPublisher body, int status, String problem) {
        return assertProblem(uploader.put(paper, "STANDARD/en", "budget.docx", body), status, problem);
    }

    private Answer refused(String place, String name, byte[] bytes, int status, String problem) {
        return assertProblem(uploader.put(paper, place, name, bytes), status, problem);
    }

    private long files() {
        MongoTemplate template = service.bean(MongoTemplate.class);
        return template.getCollection("renditions.files").countDocuments()
                + template.getCollection("renditions.chunks").countDocuments()
                + template.getCollection("renditionsPending").countDocuments();
    }
}
