package cymru.pythefnos.meeting.paper.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a PDF can be seen. */
final class Layers {
    private final @Nullable PDOptionalContentProperties properties;

    Layers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    /** @param layer what content says it belongs to; null if to none */
    boolean hides(@Nullable COSBase layer) {
        return properties != null && layer instanceof COSDictionary dictionary && hides(properties, dictionary);
    }

    private static boolean hides(PDOptionalContentProperties all, COSDictionary layer) {
        PDPropertyList list = PDPropertyList.create(layer);
        if (list instanceof PDOptionalContentGroup group) {
            return !all.isGroupEnabled(group);
        }
        if (!(list instanceof PDOptionalContentMembershipDictionary membership)) {
            return false;
        }
        List<Boolean> seen = membership.getOCGs().stream()
                .filter(PDOptionalContentGroup.class::isInstance)
                .map(each -> all.isGroupEnabled((PDOptionalContentGroup) each))
                .toList();
        return !seen.isEmpty() && !isSeen(membership.getVisibilityPolicy(), seen);
    }

    private static boolean isSeen(@Nullable COSName policy, List<Boolean> seen) {
        return switch (policy == null ? "AnyOn" : policy.getName()) {
            case "AllOn" -> !seen.contains(false);
            case "AnyOff" -> seen.contains(false);
            case "AllOff" -> !seen.contains(true);
            default -> seen.contains(true);
        };
    }
}
