package cymru.pythefnos.meeting.paper.pack.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * The pack's page number on a page that its author made. The page grows by a strip at its foot, so that nothing of it is
 * covered or moved, not even what it says of its own numbers.
 */
final class PageFoot {
    private static final float HEIGHT = 34;
    /** Where the number stands on the pack's own pages: the middle of the lower margin of 26 mm. */
    private static final float MIDDLE = 37;

    private PageFoot() {}

    /** @param numbered the place of a page of the pack that is empty but for its number */
    static void stamp(PDDocument pack, int numbered, PDPage page) throws IOException {
        PDFormXObject foot = new LayerUtility(pack).importPageAsForm(pack, numbered);
        PDRectangle whole = foot.getBBox();
        foot.setBBox(new PDRectangle(0, MIDDLE - HEIGHT / 2, whole.getWidth(), HEIGHT));
        PDRectangle was = page.getCropBox();
        int turned = Math.floorMod(page.getRotation(), 360);
        PDRectangle now = grown(was, turned);
        page.setMediaBox(now);
        page.setCropBox(now);
        for (COSName box : new COSName[] {COSName.BLEED_BOX, COSName.TRIM_BOX, COSName.ART_BOX}) {
            page.getCOSObject().removeItem(box);
        }
        try (PDPageContentStream out = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.saveGraphicsState();
            out.transform(place(now, turned));
            out.transform(Matrix.getTranslateInstance(-whole.getWidth() / 2, -MIDDLE));
            out.drawForm(foot);
            out.restoreGraphicsState();
            out.endMarkedContent();
        }
    }

    private static PDRectangle grown(PDRectangle was, int turned) {
        float left = was.getLowerLeftX() - (turned == 270 ? HEIGHT : 0);
        float low = was.getLowerLeftY() - (turned == 0 ? HEIGHT : 0);
        float right = was.getUpperRightX() + (turned == 90 ? HEIGHT : 0);
        float high = was.getUpperRightY() + (turned == 180 ? HEIGHT : 0);
        return new PDRectangle(left, low, right - left, high - low);
    }

    /** The middle of the strip, upright for whoever reads the page. */
    private static Matrix place(PDRectangle now, int turned) {
        float middleX = now.getLowerLeftX() + now.getWidth() / 2;
        float middleY = now.getLowerLeftY() + now.getHeight() / 2;
        float x = switch (turned) {
            case 90 -> now.getUpperRightX() - HEIGHT / 2;
            case 270 -> now.getLowerLeftX() + HEIGHT / 2;
            default -> middleX;
        };
        float y = switch (turned) {
            case 0 -> now.getLowerLeftY() + HEIGHT / 2;
            case 180 -> now.getUpperRightY() - HEIGHT / 2;
            default -> middleY;
        };
        return Matrix.getRotateInstance(Math.toRadians(turned), x, y);
    }
}
