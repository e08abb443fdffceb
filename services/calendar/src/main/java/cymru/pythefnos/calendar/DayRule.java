package cymru.pythefnos.calendar;

/** So many days before a meeting, counted so. */
public record DayRule(int days, Counting counting) {
    /** What counts when a rule should ask for fewer days than anybody may agree to. */
    public DayRule atLeast(int least) {
        return days >= least ? this : new DayRule(least, counting);
    }
}
