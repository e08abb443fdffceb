package cymru.pythefnos.meeting.paper;

/** What the rest of the system is told about a paper. */
public sealed interface PaperEvent {
    Paper paper();

    /** Its whole list of renditions, as it now stands; the latest one counts. */
    record Released(Paper paper) implements PaperEvent {}

    /** It is not to be read any longer. */
    record Withdrawn(Paper paper) implements PaperEvent {}
}
