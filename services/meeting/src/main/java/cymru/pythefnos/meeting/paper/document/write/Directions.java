package cymru.pythefnos.meeting.paper.document.write;

import org.jsoup.nodes.Element;

/** Says which blocks are read from the right. */
final class Directions {

    private Directions() {}

    static void settle(Element body) {
        for (Element block : body.select("h1, h2, h3, h4, h5, h6, p, li, td, th")) {
            if (isFromTheRight(block.wholeText())) {
                block.attr("dir", "rtl");
                block.attr("style", "direction: rtl; text-align: right");
            }
        }
    }

    /** The first letter that has a direction decides. */
    private static boolean isFromTheRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRight(direction))
                .mapToObj(Directions::isRight)
                .findFirst()
                .orElse(false);
    }

    private static boolean isRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
