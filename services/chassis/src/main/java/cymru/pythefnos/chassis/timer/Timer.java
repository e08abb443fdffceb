package cymru.pythefnos.chassis.timer;

import java.time.Instant;

/**
 * Something to do at a time.
 *
 * @param type which handler does it; without colons
 * @param subject what it is about; may have colons
 * @param dueVersion of the subject's plan: a change of plan makes new timers, and the old ones do nothing
 */
public record Timer(String type, String subject, long dueVersion, Instant dueAt) {

    public Timer {
        if (type.isEmpty() || type.contains(":")) {
            throw new IllegalArgumentException("not a type of timer: " + type);
        }
    }

    /** {@code type:subject:dueVersion}. */
    public String id() {
        return type + ":" + subject + ":" + dueVersion;
    }

    static Timer read(String id, Instant dueAt) {
        int first = id.indexOf(':');
        int last = id.lastIndexOf(':');
        return new Timer(
                id.substring(0, first), id.substring(first + 1, last), Long.parseLong(id.substring(last + 1)), dueAt);
    }
}
