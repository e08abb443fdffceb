package cymru.pythefnos.representative.delivery.unreadable.mongo;

import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import org.jspecify.annotations.Nullable;

/**
 * A paper that somebody can't read, as it is stored.
 *
 * @param openUntil the deadline while nothing was done, by which open ones are found
 */
record UnreadableDocument(UnreadablePaper paper, @Nullable String openUntil) {

    static UnreadableDocument of(UnreadablePaper paper) {
        return new UnreadableDocument(
                paper, paper.done() == null ? paper.deadline().toString() : null);
    }
}
