package cymru.pythefnos.meeting.paper.kafka;

import cymru.pythefnos.chassis.outbox.NewEvent;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.PaperWithdrawnV1;
import cymru.pythefnos.contracts.meeting.RenditionV1;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.PaperEvent;
import cymru.pythefnos.meeting.paper.Rendition;

/** A paper's events as other services read them: ids, dates and sizes, no title and no file name. */
public final class PaperWire {

    private PaperWire() {}

    public static NewEvent of(PaperEvent event) {
        return switch (event) {
            case PaperEvent.Released released -> new NewEvent(PaperReleasedV1.TYPE, released(released.paper()));
            case PaperEvent.Withdrawn withdrawn -> new NewEvent(PaperWithdrawnV1.TYPE, withdrawn(withdrawn.paper()));
        };
    }

    private static PaperReleasedV1 released(Paper paper) {
        return new PaperReleasedV1(
                paper.id().value(),
                paper.meetingId().value(),
                paper.groupId().value(),
                paper.version(),
                paper.deadline(),
                paper.late() != null,
                paper.renditions().stream().map(PaperWire::rendition).toList());
    }

    private static RenditionV1 rendition(Rendition rendition) {
        return new RenditionV1(
                rendition.id().value(),
                rendition.format().name(),
                rendition.language().code(),
                rendition.mediaType(),
                rendition.bytes(),
                rendition.automatic());
    }

    private static PaperWithdrawnV1 withdrawn(Paper paper) {
        return new PaperWithdrawnV1(paper.id().value(), paper.meetingId().value());
    }
}
