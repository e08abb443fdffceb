package cymru.pythefnos.meeting.paper.pack.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Whether every font of a page is in the file, and every letter of it can be read out. */
final class Fonts {
    private final Set<COSBase> seen = new HashSet<>();

    boolean allEmbedded(@Nullable PDResources resources) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return true;
        }
        for (COSName name : resources.getFontNames()) {
            if (!isGood(resources.getFont(name))) {
                return false;
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && !allEmbedded(form.getResources())) {
                return false;
            }
        }
        return !resources.getPatternNames().iterator().hasNext();
    }

    private static boolean isGood(@Nullable PDFont font) {
        if (font == null || font instanceof PDType3Font || !font.isEmbedded()) {
            return false;
        }
        boolean readable = font.getCOSObject().containsKey(COSName.TO_UNICODE);
        return readable
                || (!(font instanceof PDType0Font) && font.getCOSObject().containsKey(COSName.ENCODING));
    }
}
