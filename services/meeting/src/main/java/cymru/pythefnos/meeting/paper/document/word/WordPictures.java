package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.html.Dom;
import java.util.List;
import org.jsoup.nodes.Element;

/** Marks pictures, charts and objects, and finds the text boxes among drawings. */
final class WordPictures {
    private final WordParts parts;
    private final List<org.w3c.dom.Element> boxes;

    /** @param boxes where text boxes are put, for whoever reads blocks */
    WordPictures(WordParts parts, List<org.w3c.dom.Element> boxes) {
        this.parts = parts;
        this.boxes = boxes;
    }

    void read(org.w3c.dom.Element drawing, Element into, int page) {
        List<org.w3c.dom.Element> text = Dom.all(drawing, "txbxContent").stream()
                .filter(each -> isShown(each, drawing))
                .toList();
        boxes.addAll(text);
        switch (Dom.name(drawing)) {
            case "object" -> parts.marks().put(into, Loss.Kind.OBJECT, page, ofShape(drawing));
            case "pict" -> picture(drawing, into, page);
            default -> drawing(drawing, into, page, !text.isEmpty());
        }
    }

    /** A box within a box is read with the outer one, and of two ways to say the same only one is read. */
    private static boolean isShown(org.w3c.dom.Element box, org.w3c.dom.Element drawing) {
        for (var at = box.getParentNode(); at != null && at != drawing; at = at.getParentNode()) {
            if ("txbxContent".equals(at.getLocalName()) || "Fallback".equals(at.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private void picture(org.w3c.dom.Element pict, Element into, int page) {
        if (!Dom.all(pict, "imagedata").isEmpty()) {
            parts.marks().picture(into, page, ofShape(pict));
        }
    }

    private static String ofShape(org.w3c.dom.Element around) {
        return Dom.all(around, "shape").stream()
                .map(shape -> Dom.attribute(shape, "alt", ""))
                .filter(alt -> !alt.isBlank())
                .findFirst()
                .orElse("");
    }

    private void drawing(org.w3c.dom.Element drawing, Element into, int page, boolean hasText) {
        String description = described(drawing);
        if (isDecorative(drawing)) {
            return;
        }
        if (has(drawing, "/chart")) {
            parts.marks().put(into, Loss.Kind.CHART, page, description);
        } else if (has(drawing, "/diagram")) {
            parts.marks().put(into, Loss.Kind.DRAWING, page, description);
        } else if (!Dom.all(drawing, "pic").isEmpty()
                || !Dom.all(drawing, "blip").isEmpty()) {
            parts.marks().picture(into, page, description);
        } else if (!hasText && !description.isBlank()) {
            parts.marks().put(into, Loss.Kind.DRAWING, page, description);
        }
    }

    private static boolean has(org.w3c.dom.Element drawing, String kind) {
        return Dom.all(drawing, "graphicData").stream()
                .anyMatch(data -> Dom.attribute(data, "uri", "").endsWith(kind));
    }

    private static boolean isDecorative(org.w3c.dom.Element drawing) {
        return Dom.all(drawing, "decorative").stream().anyMatch(each -> WordStyles.isOn(Dom.attribute(each, "val")));
    }

    /** Of the whole drawing, or of what is in it; a title where there is nothing else. */
    private static String described(org.w3c.dom.Element drawing) {
        for (String attribute : List.of("descr", "title")) {
            for (String name : List.of("docPr", "cNvPr")) {
                for (org.w3c.dom.Element each : Dom.all(drawing, name)) {
                    String text = Dom.attribute(each, attribute, "");
                    if (!text.isBlank()) {
                        return text;
                    }
                }
            }
        }
        return "";
    }
}
