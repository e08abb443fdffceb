package cymru.pythefnos.meeting.api.meeting;

/** Something allowed, but worth a second look. @param name for the machine, in kebab case */
public record WarningAnswer(String name, String cy, String en) {}
