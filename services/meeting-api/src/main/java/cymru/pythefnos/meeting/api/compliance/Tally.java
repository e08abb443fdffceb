package cymru.pythefnos.meeting.api.compliance;

import java.util.Collection;

/** How many of what was owed were met, and how. */
public record Tally(int due, int inTime, int late, int failed, int notYet) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public static Tally of(Collection<Met> met) {
        return met.stream().map(Tally::one).reduce(NONE, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(
                due + other.due,
                inTime + other.inTime,
                late + other.late,
                failed + other.failed,
                notYet + other.notYet);
    }

    /** What nobody has received. */
    public int open() {
        return failed + notYet;
    }

    private static Tally one(Met met) {
        return switch (met) {
            case IN_TIME -> new Tally(1, 1, 0, 0, 0);
            case LATE -> new Tally(1, 0, 1, 0, 0);
            case FAILED -> new Tally(1, 0, 0, 1, 0);
            case NOT_YET -> new Tally(1, 0, 0, 0, 1);
            case NOT_OWED -> NONE;
        };
    }
}
