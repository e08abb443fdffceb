package cymru.pythefnos.meeting.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.harness.Http.Answer;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** M18: a meeting's papers as one file, over HTTP. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class PackApiIT {
    private final Uploader uploader;

    PackApiIT(RunningService service) {
        this.uploader = Uploader.onEverydayTerms(service);
    }

    private String path(String query) {
        return "/meetings/" + uploader.meeting + "/pack?" + query;
    }

    private static String text(HttpResponse<byte[]> pack) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pack.body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String tag(HttpResponse<byte[]> pack) {
        return pack.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void aPackHasThePapersAndARePackSaysWhatIsNew() throws IOException {
        String first = uploader.paper();
        uploader.put(first, "STANDARD/cy", "a.docx", Samples.docx());
        String had = uploader.whole(first).at("renditions.0.id");
        HttpResponse<byte[]> pack = uploader.fetch(path("format=standard&language=cy"));

        assertThat(pack.statusCode()).isEqualTo(200);
        assertThat(pack.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pack.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"pecyn-standard-cy.pdf\"");
        assertThat(text(pack))
                .contains("Fforwm Lleisiau Gŵyr", "Dydd Mawrth 30 Mawrth 2027", "Papur 1: Cyllideb y tŷ, tudalen 2")
                .contains("Mae’r tŷ a’r ŵyn yn barod.")
                .doesNotContain("newydd ers");
        assertThat(tag(uploader.fetch(path("format=STANDARD&language=CY")))).isEqualTo(tag(pack));

        String second = uploader.paper();
        uploader.put(second, "STANDARD/cy", "b.docx", Samples.docx());
        uploader.whole(second);
        HttpResponse<byte[]> next = uploader.fetch(path("format=standard&language=cy&had=" + had));
        assertThat(tag(next)).isNotEqualTo(tag(pack));
        assertThat(text(next))
                .containsSubsequence("Beth sy’n newydd ers", "Papurau newydd", "Papur 2:", "Cynnwys", "Papur 1:");
    }

    @Test
    void whoeverReadsPlainTextGetsAText() {
        String paper = uploader.paper();
        uploader.put(paper, "STANDARD/en", "a.txt", Samples.ascii("The budget.\n"));
        uploader.whole(paper);
        HttpResponse<byte[]> pack = uploader.fetch(path("format=plain-text&language=en"));

        assertThat(pack.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(new String(pack.body(), StandardCharsets.UTF_8))
                .contains("Gower Voices Forum", "CONTENTS", "The budget.");
    }

    @Test
    void withoutAPaperThereIsNoPackAndThatIsSaidInBothLanguages() {
        uploader.paper();
        Answer welsh = uploader.contact.get(path("format=standard&language=cy"));

        assertThat(welsh.status()).isEqualTo(404);
        assertThat(welsh.at("type")).endsWith("pack-empty");
        assertThat(uploader.contact.get(path("format=standard&language=en")).status())
                .isEqualTo(404);
        assertThat(uploader.contact.get(path("format=scroll&language=en")).at("type"))
                .endsWith("unknown-format");
        assertThat(uploader.contact.get(path("format=standard")).status()).isEqualTo(400);
    }

    @Test
    void soundIsNotPacked() {
        String paper = uploader.paper();
        byte[] ogg = new byte[200];
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, ogg, 0, 4);
        Answer uploaded = uploader.put(paper, "AUDIO/cy", "a.ogg", ogg);
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        Answer refused = uploader.contact.get(path("format=audio&language=cy"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("type")).endsWith("pack-not-in-format");
    }

    @Test
    void aMeetingThatIsNotThereHasNone() {
        Answer refused =
                uploader.contact.get("/meetings/018f3c5e-0000-7000-8000-000000000000/pack?format=standard&language=cy");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.at("type")).endsWith("unknown-meeting");
    }

    @Test
    void theDescriptionOfTheApiShowsHowToAsk() {
        JsonNode pack = uploader.contact
                .get("/v3/api-docs")
                .json()
                .at("/paths")
                .get("/meetings/{id}/pack")
                .get("get");

        assertThat(pack.at("/responses/200/content").propertyNames()).contains("application/pdf", "text/plain");
        Map<String, String> examples = new HashMap<>();
        pack.get("parameters")
                .forEach(each -> examples.put(
                        each.get("name").asString(), each.path("example").toString()));
        assertThat(examples)
                .containsEntry("format", "\"LARGE_PRINT\"")
                .containsEntry("language", "\"cy\"")
                .containsEntry("had", "[\"018f3c5e-7a10-7abc-8def-0123456789ab\"]");
    }

    @Test
    void onlyWhoeverHandlesPapersMayFetchIt() {
        assertThat(uploader.contact
                        .as("finance-fred")
                        .get(path("format=standard&language=cy"))
                        .status())
                .isIn(401, 403);
    }
}
