package cymru.pythefnos.meeting.paper.rendition;

/** Why an automatic rendition could not be made; the upload itself is safe. */
public enum AutomaticWarning {
    /** The kind of file isn't one that text can be taken from. */
    NOT_READABLE_KIND("automatic-not-for-this-kind"),
    /** There is no text in it, as in a scan. */
    NO_TEXT("automatic-no-text"),
    /** It is longer, or more work, than a meeting paper may be. */
    TOO_MUCH("automatic-too-much"),
    /** Reading it or making the rendition failed. */
    FAILED("automatic-failed");

    private final String problem;

    AutomaticWarning(String problem) {
        this.problem = problem;
    }

    /** Its name in answers and in the word bundles. */
    public String problem() {
        return problem;
    }
}
