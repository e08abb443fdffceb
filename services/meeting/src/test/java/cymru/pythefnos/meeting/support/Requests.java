package cymru.pythefnos.meeting.support;

/** Bodies of requests. */
public final class Requests {
    private Requests() {}

    public static final String GROUP = """
            {"name": {"cy": "Fforwm Lleisiau Gŵyr", "en": "Gower Voices Forum"},
             "contact": {"name": "Siân Ŵyn", "email": "sian@bwrdd-iechyd.example", "phone": "01792 000000"},
             "quorum": {"minimum": 3},
             "avoidWindows": [{"from": "08:00", "to": "09:30", "days": ["MONDAY"]}],
             "preMeetingMinutes": 30, "debriefMinutes": 15,
             "venue": {"name": {"cy": "Neuadd y Dref", "en": "Town Hall"}, "address": "1 Stryd Fawr, Abertawe"},
             "joining": {"link": "https://cyfarfod.example/abc"},
             "reminderDaysBefore": [1, 7]}
            """;

    /** A meeting of two hours. */
    public static String meeting(String start, String end) {
        return "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end);
    }

    public static String meeting(String date) {
        return meeting(date + "T10:00", date + "T12:00");
    }

    public static String atShortNotice(String date) {
        return "{\"start\": \"%sT10:00\", \"end\": \"%sT12:00\", \"shortNotice\": %s}"
                .formatted(
                        date,
                        date,
                        "{\"reason\": {\"cy\": \"Ward ar gau\", \"en\": \"Ward closed\"}, \"agreedBy\": \"Cadeirydd\"}");
    }

    public static String series(String rrule, String from) {
        return "{\"rrule\": \"%s\", \"from\": \"%s\", \"time\": \"10:00\", \"durationMinutes\": 120}"
                .formatted(rrule, from);
    }
}
