package cymru.pythefnos.meeting.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.PaperWithdrawnV1;
import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RecordedEvents;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.support.Requests;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** M2 and M3: the contact uploads, and that very act releases it. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class PaperApiIT {
    private final Uploader uploader;

    PaperApiIT(RunningService service) {
        this.uploader = Uploader.onEverydayTerms(service);
    }

    @Test
    void aWordDocumentIsReleasedWithTheRenditionsMadeOfIt() {
        String paper = uploader.paper();
        Answer answer = uploader.put(paper, "STANDARD/cy", "cyllideb.docx", Samples.docx());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().get("renditions")).hasSize(1);
        assertThat(answer.json().get("beingMade"))
                .extracting(each -> each.get("format").asString() + " "
                        + each.get("language").asString())
                .containsExactly("LARGE_PRINT cy", "PLAIN_TEXT cy");

        Answer whole = uploader.whole(paper);
        assertThat(whole.json().get("renditions")).hasSize(3);
        assertThat(whole.json().get("warnings")).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(uploader.announced(paper)).containsExactly(PaperReleasedV1.TYPE));
        PaperReleasedV1 event = released(paper);
        assertThat(event.renditions())
                .extracting(each -> each.format() + " " + each.language() + " " + each.automatic())
                .containsExactlyInAnyOrder("STANDARD cy false", "LARGE_PRINT cy true", "PLAIN_TEXT cy true");
    }

    private PaperReleasedV1 released(String paper) {
        var event = uploader.service.bean(RecordedEvents.class).about(paper).getFirst();
        return EventJson.MAPPER.readValue(event.data(), PaperReleasedV1.class);
    }

    @Test
    void theBytesComeBackUnderANameThatSaysNothingOfAnybody() {
        String paper = uploader.paper();
        byte[] document = Samples.docx();
        uploader.put(paper, "standard/cy", "Papur Mrs Jones.docx", document);
        uploader.whole(paper);
        HttpResponse<byte[]> original = uploader.download(paper, "STANDARD/cy");

        assertThat(original.body()).isEqualTo(document);
        assertThat(original.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"papur-1-standard-cy.docx\"");
        assertThat(original.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new String(uploader.download(paper, "plain-text/cy").body(), StandardCharsets.UTF_8))
                .contains("Mae’r tŷ a’r ŵyn yn barod.");
        assertThat(new String(uploader.download(paper, "large-print/cy").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void theSameBytesAgainAreNoNewRelease() {
        String paper = uploader.paper();
        byte[] words = Samples.ascii("The budget.\n");
        Answer first = uploader.put(paper, "PLAIN_TEXT/en", "budget.txt", words);
        Answer again = uploader.put(paper, "PLAIN_TEXT/en", "budget.txt", words);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("paperVersion")).isEqualTo("1");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(uploader.download(paper, "PLAIN_TEXT/en").body()).isEqualTo(words);
    }

    @Test
    void withoutAFileNameTheMediaTypeSaysTheKind() {
        Answer answer = uploader.putNameless(
                uploader.paper(), "PLAIN_TEXT/en", "text/plain; charset=utf-8", Samples.ascii("Words.\n"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void whatCannotBeMadeIsSaidInBothLanguagesAndThePaperIsReleasedAllTheSame() {
        String paper = uploader.paper();
        assertThat(uploader.put(paper, "STANDARD/en", "scan.pdf", Samples.pdf()).status())
                .isEqualTo(201);

        Answer answer = uploader.whole(paper);
        assertThat(answer.at("warnings.0.name")).isEqualTo("automatic-no-text");
        assertThat(answer.at("warnings.0.language")).isEqualTo("en");
        assertThat(answer.at("warnings.0.cy")).contains("papur");
        assertThat(answer.at("warnings.0.en")).contains("scanned");
    }

    @Test
    void whatWouldBeLostIsSaidBeforeAnythingIsReleased() {
        String paper = uploader.paper();
        Answer checked = uploader.put(paper, "STANDARD/cy?check=true", "a.docx", Reading.reported("picture.docx"));

        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.at("warnings.0.name")).isEqualTo("automatic-lost-picture-without-description");
        assertThat(checked.at("warnings.0.cy")).contains("Lluniau heb ddisgrifiad: 1. Tudalennau: 1.");
        assertThat(checked.at("warnings.0.en")).contains("Pictures without a description: 1. Pages: 1.");
        assertThat(checked.json().get("renditions")).isEmpty();
        uploader.put(paper, "STANDARD/cy", "a.docx", Reading.reported("picture.docx"));
        Answer released = uploader.whole(paper);
        assertThat(released.json().get("renditions")).hasSize(3);
        assertThat(released.json().get("warnings")).isEqualTo(checked.json().get("warnings"));
    }

    @Test
    void textIsKeptAndServedInUtf8() {
        String paper = uploader.paper();
        byte[] celtic = "T\u00fe a d\u00f0r: \u00a35\n".getBytes(StandardCharsets.ISO_8859_1);
        uploader.put(paper, "PLAIN_TEXT/cy", "a.txt", celtic);
        HttpResponse<byte[]> text = uploader.download(paper, "PLAIN_TEXT/cy");

        assertThat(new String(text.body(), StandardCharsets.UTF_8)).isEqualTo("Tŷ a dŵr: £5\n");
        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
    }

    @Test
    void largePrintThatNoFontCanDrawIsNotMadeAndSaysWhichLetters() {
        String paper = uploader.paper();
        uploader.put(paper, "STANDARD/en", "a.txt", Samples.ascii("Annwyl प्रिया\n"));
        Answer answer = uploader.whole(paper);

        assertThat(answer.at("warnings.0.name")).isEqualTo("automatic-undrawable");
        assertThat(answer.at("warnings.0.en")).contains("प");
        assertThat(answer.json().get("renditions")).hasSize(2);
    }

    @Test
    void automaticRenditionsCanBeLeftOut() {
        Answer answer = uploader.put(uploader.paper(), "STANDARD/en?automatic=false", "a.docx", Samples.docx());

        assertThat(answer.json().get("renditions")).hasSize(1);
    }

    @Test
    void aLatePaperForDecisionIsDeferredToTheNextMeetingAndSaysSo() {
        String next = uploader.anotherMeeting("2027-04-27");
        uploader.service.at("2027-03-23T00:00:00Z");
        Answer answer = uploader.add(", \"forDecision\": true, \"deferIfLate\": true");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.at("meetingId")).isEqualTo(next);
        assertThat(answer.at("deferred.fromMeetingId")).isEqualTo(uploader.meeting);
        assertThat(answer.at("deferred.en")).contains("Tuesday 27 April 2027");
        assertThat(answer.at("deferred.cy")).contains("27 Ebrill 2027");
    }

    @Test
    void tabledLateItIsMarkedAndMayBeFilled() {
        String paper = uploader.paper();
        uploader.service.at("2027-03-23T00:00:00Z");
        Answer late = uploader.contact.post(
                "/papers/" + paper + "/late",
                "{\"reason\": {\"cy\": \"Ffigurau hwyr\", \"en\": \"Late figures\"}, \"agreedBy\": \"Cadeirydd\"}");
        Answer filled = uploader.put(paper, "PLAIN_TEXT/cy", "a.txt", Samples.ascii("Geiriau.\n"));

        assertThat(late.at("late.agreedBy")).isEqualTo("Cadeirydd");
        assertThat(filled.status()).as(filled.toString()).isEqualTo(201);
        assertThat(filled.at("late.since")).isEqualTo("2027-03-23");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Http.officer(uploader.service)
                                .get("/audit?subject=" + paper)
                                .toString())
                        .contains("paper-tabled-late", "Ffigurau hwyr / Late figures"));
    }

    @Test
    void aPaperFollowsTheDateOfItsMeeting() {
        String paper = uploader.paper();
        Http officer = Http.officer(uploader.service);
        officer.post("/meetings/" + uploader.meeting + "/move", Requests.meeting("2027-04-27"));

        assertThat(uploader.contact.get("/papers/" + paper).at("deadline")).isEqualTo("2027-04-19");
        assertThat(officer.put(group(), longer()).status()).isEqualTo(200);
        uploader.service.at("2027-04-19T09:00:00Z");
        assertThat(uploader.put(paper, "PLAIN_TEXT/cy", "a.txt", Samples.ascii("Geiriau.\n"))
                        .status())
                .as("the group's new rule is for meetings to come")
                .isEqualTo(201);

        uploader.service.at("2027-04-27T09:00:00Z");
        Answer begun = uploader.put(paper, "PLAIN_TEXT/en", "a.txt", Samples.ascii("Words.\n"));
        assertThat(begun.status()).as(begun.toString()).isEqualTo(409);
        assertThat(begun.at("type")).isEqualTo("urn:pythefnos:problem:meeting-started");
        assertThat(begun.at("start")).isEqualTo("2027-04-27T10:00:00+01:00");
    }

    private String group() {
        return "/groups/"
                + uploader.contact.get("/meetings/" + uploader.meeting).at("groupId");
    }

    private static String longer() {
        return Requests.GROUP.replaceFirst("\\{", "{\"paperRule\": {\"days\": 14, \"counting\": \"CLEAR_DAYS\"},");
    }

    @Test
    void aWithdrawnPaperIsAnnouncedAndReadNoLonger() {
        String paper = uploader.paper();
        uploader.put(paper, "PLAIN_TEXT/cy", "a.txt", Samples.ascii("Geiriau.\n"));
        Answer withdrawn = uploader.contact.delete("/papers/" + paper);

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.at("withdrawn")).isEqualTo("true");
        assertThat(uploader.download(paper, "PLAIN_TEXT/cy").statusCode()).isEqualTo(410);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(uploader.announced(paper))
                        .containsExactly(PaperReleasedV1.TYPE, PaperWithdrawnV1.TYPE));
    }

    @Test
    void papersThatComeAtOnceAreAllOnTheAgenda() {
        Http officer = Http.officer(uploader.service);
        String item = officer.post(
                        "/meetings/" + uploader.meeting + "/agenda",
                        "{\"title\": {\"cy\": \"Cyllideb\", \"en\": \"Budget\"}}")
                .at("id");
        String more = ", \"agendaItemId\": \"" + item + "\"";
        List<String> papers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> uploader.add(more).at("id"))
                .toList();

        assertThat(officer.get("/meetings/" + uploader.meeting + "/agenda")
                        .json()
                        .at("/items/0/paperIds")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(papers);
    }

    @Test
    void theMeetingListsItsPapers() {
        String first = uploader.paper();
        String second = uploader.paper();

        assertThat(uploader.contact
                        .get("/meetings/" + uploader.meeting + "/papers")
                        .json())
                .extracting(each -> each.get("id").asString())
                .containsExactly(first, second);
    }

    @Test
    void onlyThoseWhoMayReadPapersDo() {
        String paper = uploader.paper();
        Http finance = uploader.contact.as("fred-finance");

        assertThat(finance.get("/papers/" + paper).status()).isEqualTo(403);
        assertThat(uploader.contact.as("rep-service").get("/papers/" + paper).status())
                .isEqualTo(200);
        assertThat(uploader.contact.as("rep-service").delete("/papers/" + paper).status())
                .isEqualTo(403);
    }
}
