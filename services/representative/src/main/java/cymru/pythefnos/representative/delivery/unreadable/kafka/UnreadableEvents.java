package cymru.pythefnos.representative.delivery.unreadable.kafka;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.representative.PaperUnreadableV1;
import cymru.pythefnos.representative.api.seat.SeatId;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import java.util.Map;

/** What goes out when somebody can't read a paper: ids and codes, and nothing of who it is. */
public final class UnreadableEvents {

    private UnreadableEvents() {}

    public static Changes of(UnreadableEvent event) {
        return switch (event) {
            case UnreadableEvent.UnreadableTold told -> told(told.paper());
            case UnreadableEvent.MoreTold more -> Changes.none();
            case UnreadableEvent.UnreadableSettled settled ->
                Changes.none()
                        .with(new AuditEntry(
                                "unreadable-paper-settled",
                                null,
                                Map.of(
                                        "on", settled.done().on().toString(),
                                        "what", settled.done().what().name())));
        };
    }

    /** Somebody without a seat by now is counted nowhere, and helped all the same. */
    private static Changes told(UnreadablePaper paper) {
        UnreadablePaper.Copy copy = paper.copy();
        if (copy.seats().isEmpty()) {
            return Changes.none();
        }
        return Changes.of(new NewEvent(
                PaperUnreadableV1.TYPE,
                new PaperUnreadableV1(
                        copy.delivery().value(),
                        copy.paper().value(),
                        copy.meeting().value(),
                        copy.seats().stream().map(SeatId::value).toList(),
                        copy.format().name(),
                        copy.tongue().code(),
                        paper.troubles().getFirst().name())));
    }
}
