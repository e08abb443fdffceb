package cymru.pythefnos.pdfua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfUaTest {
    private static final String UNTAGGED = """
            %PDF-1.7
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj
            trailer <</Root 1 0 R /Size 4>>
            %%EOF
            """;

    @Test
    void aPdfWithoutTagsLanguageAndTitleIsToldEachOfThem() {
        assertThatThrownBy(() -> PdfUa.assertPasses(UNTAGGED.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("StructTreeRoot", "PDF/UA");
    }

    @Test
    void whatIsNoPdfDoesNotPass() {
        assertThat(PdfUa.faults("Annwyl bawb".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
