package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers that somebody can't read, in memory. */
public final class InMemoryUnreadablePapers extends InMemoryAggregates<UnreadableId, UnreadablePaper, UnreadableEvent>
        implements UnreadablePapers {
    private static final Comparator<UnreadablePaper> IN_TURN = Comparator.comparing(UnreadablePaper::deadline)
            .thenComparing(paper -> paper.id().value());

    public InMemoryUnreadablePapers() {
        super(UnreadableEvent::paper, UnreadablePaper::id);
    }

    @Override
    public List<Versioned<UnreadablePaper>> open(@Nullable UnreadableId after, int limit) {
        UnreadablePaper last =
                after == null ? null : find(after).map(Versioned::state).orElse(null);
        return all().filter(paper -> paper.state().done() == null)
                .filter(paper -> last == null || IN_TURN.compare(paper.state(), last) > 0)
                .sorted(Comparator.comparing(Versioned::state, IN_TURN))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<UnreadablePaper>> ofPerson(RepresentativeId person) {
        return all().filter(paper -> paper.state().copy().person().equals(person))
                .toList();
    }
}
