package cymru.pythefnos.meeting.scheduling;

import java.util.Map;

/** Something allowed, but worth a second look. @param facts for the sentence about it */
public record Warning(Kind kind, Map<String, String> facts) {
    public Warning {
        facts = Map.copyOf(facts);
    }

    public enum Kind {
        BANK_HOLIDAY,
        AVOID_WINDOW,
        SAME_DAY,
        AMBIGUOUS_TIME
    }
}
