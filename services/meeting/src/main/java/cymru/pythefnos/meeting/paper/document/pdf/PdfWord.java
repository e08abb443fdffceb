package cymru.pythefnos.meeting.paper.document.pdf;

/**
 * A word, or a part of one, as it lies on its page. Lengths are in points, from the top left.
 *
 * @param content the number of the marked content that it stands in; -1 if in none
 * @param artifact it is part of the page, such as its number, and not of the document
 */
record PdfWord(
        String text,
        float left,
        float right,
        float base,
        float size,
        String font,
        int content,
        boolean artifact,
        boolean startsLine) {

    /** Whether there is a space or the end of a line between the two, wherever in the file they were written. */
    boolean isApartFrom(PdfWord before) {
        if (before.text.endsWith(" ") || text.startsWith(" ")) {
            return true;
        }
        float gap = left - before.right;
        float largest = Math.max(size, before.size);
        boolean sameLine = Math.abs(base - before.base) < 0.6f * largest;
        return !sameLine || gap > 0.15f * largest || left < before.left;
    }

    boolean isBold() {
        return font.toLowerCase(java.util.Locale.ROOT).contains("bold");
    }
}
