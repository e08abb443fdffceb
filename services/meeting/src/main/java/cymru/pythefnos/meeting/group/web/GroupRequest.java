package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.calendar.OneWeekPapers;
import cymru.pythefnos.meeting.calendar.TwoWeekNotice;
import cymru.pythefnos.meeting.group.Group;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.Quorum;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A group as it came in. */
record GroupRequest(
        @Nullable BothLanguages name,
        @Nullable ContactJson contact,
        @Nullable QuorumJson quorum,
        @Nullable RuleJson noticeRule,
        @Nullable RuleJson paperRule,
        @Nullable List<@Nullable AvoidWindowJson> avoidWindows,
        @Nullable Integer preMeetingMinutes,
        @Nullable Integer debriefMinutes,
        @Nullable VenueJson venue,
        @Nullable JoiningJson joining,
        @Nullable List<@Nullable Integer> reminderDaysBefore) {
    private static final int MOST_MINUTES = 480;
    private static final int MOST_REMINDER_DAYS = 60;

    Group checked(GroupId id) {
        Checks checks = Checks.of();
        BothLanguages.require(checks, "name", name, 200);
        (contact == null ? new ContactJson(null, null, null) : contact).check(checks);
        checkQuorum(checks);
        RuleJson.check(checks, "noticeRule", noticeRule, TwoWeekNotice.LEAST_DAYS);
        RuleJson.check(checks, "paperRule", paperRule, OneWeekPapers.LEAST_DAYS);
        range(checks, "preMeetingMinutes", preMeetingMinutes, 0, MOST_MINUTES);
        range(checks, "debriefMinutes", debriefMinutes, 0, MOST_MINUTES);
        VenueJson.check(checks, venue);
        JoiningJson.check(checks, joining);
        checkLists(checks);
        checks.orThrow();
        return group(id);
    }

    private void checkQuorum(Checks checks) {
        Integer minimum = quorum == null ? null : quorum.minimum();
        checks.require("quorum.minimum", minimum);
        range(checks, "quorum.minimum", minimum, 1, 1000);
    }

    private void checkLists(Checks checks) {
        List<@Nullable AvoidWindowJson> windows = orNone(avoidWindows);
        checks.that(windows.size() <= 50, "avoidWindows", "too-many", Map.of("most", 50));
        for (int i = 0; i < windows.size(); i++) {
            AvoidWindowJson window = windows.get(i);
            (window == null ? new AvoidWindowJson(null, null, null) : window).check(checks, "avoidWindows[" + i + "]");
        }
        List<@Nullable Integer> reminders = orNone(reminderDaysBefore);
        checks.that(reminders.size() <= 10, "reminderDaysBefore", "too-many", Map.of("most", 10));
        for (int i = 0; i < reminders.size(); i++) {
            String field = "reminderDaysBefore[" + i + "]";
            checks.require(field, reminders.get(i));
            range(checks, field, reminders.get(i), 0, MOST_REMINDER_DAYS);
        }
    }

    private static void range(Checks checks, String field, @Nullable Integer value, int least, int most) {
        checks.that(
                value == null || (value >= least && value <= most),
                field,
                "out-of-range",
                Map.of("least", least, "most", most));
    }

    private Group group(GroupId id) {
        return new Group(
                id,
                Objects.requireNonNull(name).checked(),
                Objects.requireNonNull(contact).checked(),
                new Quorum(Objects.requireNonNull(Objects.requireNonNull(quorum).minimum())),
                RuleJson.checked(noticeRule, TwoWeekNotice.DEFAULT),
                RuleJson.checked(paperRule, OneWeekPapers.DEFAULT),
                orNone(avoidWindows).stream()
                        .map(window -> Objects.requireNonNull(window).checked())
                        .toList(),
                preMeetingMinutes == null ? 0 : preMeetingMinutes,
                debriefMinutes == null ? 0 : debriefMinutes,
                VenueJson.checked(venue),
                JoiningJson.checked(joining),
                orNone(reminderDaysBefore).stream()
                        .map(Objects::requireNonNull)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
