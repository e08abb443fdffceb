package cymru.pythefnos.pdfua;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges PDFs by PDF/UA-1. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** Fails with everything that is wrong, each with its clause of ISO 14289-1 and its place. */
    public static void assertPasses(byte[] pdf) {
        List<String> faults = faults(pdf);
        if (!faults.isEmpty()) {
            throw new AssertionError("not PDF/UA-1:\n" + String.join("\n", faults));
        }
    }

    /** What is wrong with a PDF, one line each; empty if nothing is. One at a time: the library keeps what it reads. */
    public static synchronized List<String> faults(byte[] pdf) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(PdfUa::said)
                    .distinct()
                    .toList();
        } catch (VeraPDFException unreadable) {
            return List.of("can't be read: " + unreadable.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String said(TestAssertion fault) {
        return "%s-%d %s (%s)"
                .formatted(
                        fault.getRuleId().getClause(),
                        fault.getRuleId().getTestNumber(),
                        fault.getMessage(),
                        fault.getLocation().getContext());
    }
}
