package cymru.pythefnos.pdfua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfUaTest {
    private static final List<String> OBJECTS = List.of(
            "<</Type /Catalog /Pages 2 0 R>>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources <<>>>>");

    /** An empty page. */
    private static byte[] untagged() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < OBJECTS.size(); i++) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(OBJECTS.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append(places)
                .append("trailer\n<</Root 1 0 R /Size 4>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aPdfWithoutTagsAndTitleIsToldEachOfThem() {
        assertThatThrownBy(() -> PdfUa.assertPasses(untagged()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("StructTreeRoot", "Metadata");
    }

    @Test
    void whatIsNoPdfDoesNotPass() {
        assertThat(PdfUa.faults("Annwyl bawb".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
}
