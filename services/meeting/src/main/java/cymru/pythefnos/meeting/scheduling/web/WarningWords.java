package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.words.Languages;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.meeting.api.meeting.WarningAnswer;
import cymru.pythefnos.meeting.scheduling.Warning;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says warnings in both languages. */
final class WarningWords {
    private static final Set<String> TIMES = Set.of("start", "taken");
    private final Words words = Words.of("meeting/warnings");

    List<WarningAnswer> say(List<Warning> warnings) {
        return warnings.stream().map(this::say).toList();
    }

    private WarningAnswer say(Warning warning) {
        String name = warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> facts = facts(warning.facts());
        return new WarningAnswer(name, words.say(Languages.CY, name, facts), words.say(Languages.EN, name, facts));
    }

    private static Map<String, Object> facts(Map<String, String> stored) {
        Map<String, Object> facts = new HashMap<>();
        stored.forEach((key, value) -> facts.put(key, TIMES.contains(key) ? OffsetDateTime.parse(value) : value));
        if (stored.containsKey("holidayCy")) {
            facts.put("holiday", Map.of("cy", facts.remove("holidayCy"), "en", facts.remove("holidayEn")));
        }
        return facts;
    }
}
