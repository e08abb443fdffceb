package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.web.JoiningJson;
import cymru.pythefnos.meeting.group.web.VenueJson;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.scheduling.Mode;
import cymru.pythefnos.meeting.scheduling.WantedDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a meeting is about, as it came in; the fields stand beside the times of the meeting or series. */
record DetailsJson(
        @Nullable BothLanguages title,
        @Nullable BothLanguages purpose,
        @Nullable Mode mode,
        @Nullable VenueJson venue,
        @Nullable JoiningJson joining,
        @Nullable List<@Nullable AttendeeJson> attendees,
        @Nullable List<@Nullable BothLanguages> expectedOutcomes) {
    private static final int MOST_ATTENDEES = 100;
    private static final int MOST_OUTCOMES = 50;

    void check(Checks checks) {
        BothLanguages.check(checks, "title", title, 200);
        BothLanguages.check(checks, "purpose", purpose, 2000);
        VenueJson.check(checks, venue);
        JoiningJson.check(checks, joining);
        List<@Nullable AttendeeJson> people = orNone(attendees);
        checks.that(people.size() <= MOST_ATTENDEES, "attendees", "too-many", Map.of("most", MOST_ATTENDEES));
        for (int i = 0; i < people.size(); i++) {
            AttendeeJson person = people.get(i);
            (person == null ? new AttendeeJson(null, null) : person).check(checks, "attendees[" + i + "]");
        }
        List<@Nullable BothLanguages> outcomes = orNone(expectedOutcomes);
        checks.that(outcomes.size() <= MOST_OUTCOMES, "expectedOutcomes", "too-many", Map.of("most", MOST_OUTCOMES));
        for (int i = 0; i < outcomes.size(); i++) {
            BothLanguages.require(checks, "expectedOutcomes[" + i + "]", outcomes.get(i), 2000);
        }
    }

    WantedDetails checked() {
        return new WantedDetails(
                BothLanguages.checked(title),
                BothLanguages.checked(purpose),
                mode,
                VenueJson.checked(venue),
                JoiningJson.checked(joining),
                orNone(attendees).stream()
                        .map(one -> Objects.requireNonNull(one).checked())
                        .toList(),
                orNone(expectedOutcomes).stream()
                        .map(one -> Objects.requireNonNull(one).checked())
                        .toList());
    }

    private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
