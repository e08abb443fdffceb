package cymru.pythefnos.meeting.paper.document.process;

/** What a child process said, or what became of it. */
public sealed interface Reply<A> {
    record Answered<A>(A answer) implements Reply<A> {}

    /** It took more time or memory than it may, and is no more. */
    record TooMuch<A>() implements Reply<A> {}

    /** It is no more, and not because of what the document costs. */
    record Died<A>() implements Reply<A> {}
}
