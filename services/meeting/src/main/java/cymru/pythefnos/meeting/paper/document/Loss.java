package cymru.pythefnos.meeting.paper.document;

/**
 * Something of an original that its automatic renditions don't have, or have only in part.
 *
 * @param page in the original, from 1; 0 if that is not known
 */
public record Loss(Kind kind, int page) {

    /** What it is. Its name in small letters, with hyphens, is its key in the word bundles. */
    public enum Kind {
        /** A picture whose description stands in its place. */
        PICTURE,
        /** A picture of which its author says nothing. */
        PICTURE_WITHOUT_DESCRIPTION,
        CHART,
        DRAWING,
        /** Something of another program, such as a spreadsheet. */
        OBJECT,
        /** A formula, written out in one line. */
        FORMULA,
        /** A sign of a font that only the original has. */
        SIGN,
        /** Text with a line through it, which is left out. */
        STRUCK_OUT,
        /** Text that is in the original but can't be seen there. */
        INVISIBLE,
        /** A page of a PDF that holds no text, as a scan. */
        PAGE_WITHOUT_TEXT,
        /** A PDF that says nothing of its headings, lists and tables: they were guessed. */
        NOT_TAGGED,
        /** A file packed into the original. */
        ATTACHMENT;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
