package cymru.pythefnos.meeting.paper.document.write;

/** How large letters are, and so what has room on a line of 166 mm. */
public enum PrintSize {
    /** 12 points, the least that guidance on clear print asks for. */
    STANDARD(12, 6, 66),
    /** 18 points. */
    LARGE(18, 4, 44);

    private final int points;
    private final int columns;
    private final int letters;

    PrintSize(int points, int columns, int letters) {
        this.points = points;
        this.columns = columns;
        this.letters = letters;
    }

    public int points() {
        return points;
    }

    /** The most columns of a table. */
    int columns() {
        return columns;
    }

    /** The most letters on a line, less what a table's borders and gaps take. */
    int letters() {
        return letters;
    }
}
