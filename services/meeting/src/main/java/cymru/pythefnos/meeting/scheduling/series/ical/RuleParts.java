package cymru.pythefnos.meeting.scheduling.series.ical;

import cymru.pythefnos.chassis.time.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of a rule that make sense for meetings. ical4j is lenient: it passes over what it does not know, and a
 * part passed over is a meeting on a day that nobody asked for.
 */
record RuleParts(Map<String, String> values) {
    private static final Set<String> KNOWN = Set.of(
            "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY", "BYSETPOS", "WKST");
    /** The parts that BYSETPOS counts among. */
    private static final Set<String> CHOOSING = Set.of("BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** @throws IllegalArgumentException what it says cannot be read */
    static RuleParts of(String rrule) {
        String text = rrule.strip().toUpperCase(Locale.ROOT);
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : (text.startsWith("RRULE:") ? text.substring(6) : text).split(";", -1)) {
            String[] pair = part.split("=", -1);
            if (pair.length != 2 || pair[1].isEmpty() || values.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException(part);
            }
        }
        return new RuleParts(values);
    }

    boolean areKnown() {
        return KNOWN.containsAll(values.keySet())
                && values.containsKey("FREQ")
                && !(values.containsKey("COUNT") && values.containsKey("UNTIL"))
                && atLeastOne("INTERVAL")
                && atLeastOne("COUNT");
    }

    /** What RFC 5545 §3.3.10 forbids beside a frequency; ical4j makes odd dates of it. */
    boolean fitTheFrequency() {
        boolean monthly = frequency().equals("MONTHLY");
        boolean yearly = frequency().equals("YEARLY");
        boolean numbered = values.getOrDefault("BYDAY", "").chars().anyMatch(Character::isDigit);
        return !(has("BYMONTHDAY") && frequency().equals("WEEKLY"))
                && !(has("BYYEARDAY") && !yearly)
                && !(numbered && !monthly && !yearly)
                && !(has("BYSETPOS") && CHOOSING.stream().noneMatch(this::has));
    }

    private boolean has(String key) {
        return values.containsKey(key);
    }

    private boolean atLeastOne(String key) {
        return !has(key) || Integer.parseInt(values.get(key)) > 0;
    }

    String frequency() {
        return values.getOrDefault("FREQ", "");
    }

    Optional<Integer> count() {
        return Optional.ofNullable(values.get("COUNT")).map(Integer::valueOf);
    }

    /** The last moment at which a meeting may start, in London; of a date, its end. */
    Optional<LocalDateTime> until() {
        return Optional.ofNullable(values.get("UNTIL")).map(RuleParts::moment);
    }

    private static LocalDateTime moment(String until) {
        if (!until.contains("T")) {
            return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.MAX);
        }
        if (!until.endsWith("Z")) {
            return LocalDateTime.parse(until, MOMENT);
        }
        Instant moment = LocalDateTime.parse(until.substring(0, until.length() - 1), MOMENT)
                .toInstant(ZoneOffset.UTC);
        return LocalDateTime.ofInstant(moment, London.ZONE);
    }

    /** The rule without its end, which is applied to dates afterwards: ical4j counts from its own seed. */
    String endless() {
        return values.entrySet().stream()
                .filter(part -> !Set.of("UNTIL", "COUNT").contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
