package cymru.pythefnos.meeting.paper;

/** What a use case did, or why it did nothing. */
public sealed interface PaperResult<T> {
    record Done<T>(T value) implements PaperResult<T> {}

    record Refused<T>(PaperRefusal reason) implements PaperResult<T> {}
}
