package cymru.pythefnos.meeting.paper.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jsoup.nodes.Element;

/** What readers see on a page though its text doesn't have it: filled fields, and text typed over the page. */
final class PdfExtras {

    private PdfExtras() {}

    static List<Element> of(PDPage page, PDDocument document) {
        List<Element> found = new ArrayList<>();
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            for (PDAnnotation each : page.getAnnotations()) {
                if (!each.isHidden() && !each.isNoView()) {
                    said(each, form).ifPresent(text -> found.add(new Element("p").text(text)));
                }
            }
        } catch (IOException unreadable) {
            return found;
        }
        return found;
    }

    private static Optional<String> said(PDAnnotation annotation, PDAcroForm form) {
        if (annotation.getSubtype() != null && annotation.getSubtype().equals("FreeText")) {
            return Optional.ofNullable(annotation.getContents()).filter(text -> !text.isBlank());
        }
        return annotation instanceof PDAnnotationWidget && form != null ? filled(annotation, form) : Optional.empty();
    }

    private static Optional<String> filled(PDAnnotation widget, PDAcroForm form) {
        for (PDField field : form.getFieldTree()) {
            boolean mine = field.getWidgets().stream().anyMatch(each -> each.getCOSObject() == widget.getCOSObject());
            if (mine && !(field instanceof PDSignatureField) && !(field instanceof PDPushButton)) {
                String value = field.getValueAsString();
                String name =
                        field.getAlternateFieldName() == null ? field.getPartialName() : field.getAlternateFieldName();
                return value.isBlank() || value.equals("Off") ? Optional.empty() : Optional.of(name + ": " + value);
            }
        }
        return Optional.empty();
    }
}
