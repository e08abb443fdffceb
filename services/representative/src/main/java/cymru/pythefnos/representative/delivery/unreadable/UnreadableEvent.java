package cymru.pythefnos.representative.delivery.unreadable;

/** What has happened about a paper that somebody can't read; each carries it as it is now. */
public sealed interface UnreadableEvent {
    UnreadablePaper paper();

    /** Told for the first time; also announced. */
    record UnreadableTold(UnreadablePaper paper) implements UnreadableEvent {}

    /** Told again, with something else. */
    record MoreTold(UnreadablePaper paper) implements UnreadableEvent {}

    record UnreadableSettled(UnreadablePaper paper, UnreadablePaper.Done done) implements UnreadableEvent {}
}
