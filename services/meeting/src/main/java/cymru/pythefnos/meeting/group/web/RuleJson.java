package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.calendar.Counting;
import cymru.pythefnos.meeting.calendar.DayRule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule as it came in: what is left out is as usual. */
record RuleJson(@Nullable Integer days, @Nullable Counting counting) {
    private static final int MOST = 90;

    static void check(Checks checks, String field, @Nullable RuleJson rule, int least) {
        Integer days = rule == null ? null : rule.days;
        checks.that(
                days == null || (days >= least && days <= MOST),
                field + ".days",
                "out-of-range",
                Map.of("least", least, "most", MOST));
    }

    static DayRule checked(@Nullable RuleJson rule, DayRule usual) {
        return rule == null
                ? usual
                : new DayRule(
                        rule.days == null ? usual.days() : rule.days,
                        rule.counting == null ? usual.counting() : rule.counting);
    }
}
