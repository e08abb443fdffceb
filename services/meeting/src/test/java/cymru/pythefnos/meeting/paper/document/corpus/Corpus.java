package cymru.pythefnos.meeting.paper.document.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All documents, by name. */
final class Corpus {
    /** Written by LibreOffice 7.4 from four texts: as Word documents, OpenDocument texts, and PDFs with and without tags. */
    private static final List<String> LIBRE_OFFICE = List.of(
            "report.docx",
            "merged.docx",
            "changes.docx",
            "numbered.docx",
            "report.odt",
            "merged.odt",
            "changes.odt",
            "numbered.odt",
            "tagged-report.pdf",
            "tagged-merged.pdf",
            "tagged-numbered.pdf",
            "untagged-report.pdf",
            "untagged-numbered.pdf");

    private Corpus() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        WordOnes.addTo(all);
        GoogleOnes.addTo(all);
        LIBRE_OFFICE.forEach(name -> all.put("libreoffice-" + name, stored("libreoffice-" + name)));
        OdtOnes.addTo(all);
        PdfOnes.addTo(all);
        TextOnes.addTo(all);
        HostileOnes.addTo(all);
        return all;
    }

    static byte[] stored(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/corpus/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
