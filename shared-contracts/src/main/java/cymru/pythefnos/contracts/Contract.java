package cymru.pythefnos.contracts;

import cymru.pythefnos.contracts.meeting.GroupChangedV1;
import cymru.pythefnos.contracts.meeting.MeetingCancelledV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.PaperWithdrawnV1;
import cymru.pythefnos.contracts.representative.InvitationAnsweredV1;
import cymru.pythefnos.contracts.representative.NoticeFailedV1;
import cymru.pythefnos.contracts.representative.NoticeGivenV1;
import cymru.pythefnos.contracts.representative.PaperDeliveredV1;
import cymru.pythefnos.contracts.representative.PaperUndeliverableV1;
import cymru.pythefnos.contracts.representative.PaperUnreadableV1;
import cymru.pythefnos.contracts.representative.RenditionMissingV1;
import cymru.pythefnos.contracts.representative.RepresentativeErasedV1;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import java.util.List;

/**
 * One event that crosses a service's border.
 *
 * @param service The service that owns and publishes it; its topic is {@code pythefnos.<service>}.
 * @param type The CloudEvents type, such as {@code cymru.pythefnos.meeting.scheduled.v1}.
 * @param record The shape of its data.
 */
public record Contract(String service, String type, Class<? extends Record> record) {

    /** Every event there is, each version on its own. */
    public static final List<Contract> ALL = List.of(
            new Contract("meeting", GroupChangedV1.TYPE, GroupChangedV1.class),
            new Contract("meeting", MeetingScheduledV1.TYPE, MeetingScheduledV1.class),
            new Contract("meeting", MeetingMovedV1.TYPE, MeetingMovedV1.class),
            new Contract("meeting", MeetingCancelledV1.TYPE, MeetingCancelledV1.class),
            new Contract("meeting", PaperReleasedV1.TYPE, PaperReleasedV1.class),
            new Contract("meeting", PaperWithdrawnV1.TYPE, PaperWithdrawnV1.class),
            new Contract("representative", SeatAssignedV1.TYPE, SeatAssignedV1.class),
            new Contract("representative", SeatVacatedV1.TYPE, SeatVacatedV1.class),
            new Contract("representative", NoticeGivenV1.TYPE, NoticeGivenV1.class),
            new Contract("representative", NoticeFailedV1.TYPE, NoticeFailedV1.class),
            new Contract("representative", PaperDeliveredV1.TYPE, PaperDeliveredV1.class),
            new Contract("representative", PaperUndeliverableV1.TYPE, PaperUndeliverableV1.class),
            new Contract("representative", PaperUnreadableV1.TYPE, PaperUnreadableV1.class),
            new Contract("representative", RenditionMissingV1.TYPE, RenditionMissingV1.class),
            new Contract("representative", InvitationAnsweredV1.TYPE, InvitationAnsweredV1.class),
            new Contract("representative", RepresentativeErasedV1.TYPE, RepresentativeErasedV1.class));

    private static final String PREFIX = "cymru.pythefnos.";

    /** The topic that carries it. */
    public String topic() {
        return "pythefnos." + service;
    }

    /** Classpath location of its JSON Schema. */
    public String schema() {
        return resource("schema");
    }

    /** Classpath location of its golden example. */
    public String example() {
        return resource("example");
    }

    private String resource(String kind) {
        int version = type.lastIndexOf('.');
        String event = type.substring(PREFIX.length(), version);
        return "/cymru/pythefnos/contracts/%s/%s/%s.%s.json"
                .formatted(service, event, type.substring(version + 1), kind);
    }
}
