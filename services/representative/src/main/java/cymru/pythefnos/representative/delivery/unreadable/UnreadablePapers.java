package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers that somebody can't read. */
public interface UnreadablePapers extends Aggregates<UnreadableId, UnreadablePaper, UnreadableEvent> {

    /**
     * Those about which nothing was done yet, by deadline and then by id.
     *
     * @param after the one after which to go on; nothing for the beginning
     */
    List<Versioned<UnreadablePaper>> open(@Nullable UnreadableId after, int limit);

    List<Versioned<UnreadablePaper>> ofPerson(RepresentativeId person);
}
