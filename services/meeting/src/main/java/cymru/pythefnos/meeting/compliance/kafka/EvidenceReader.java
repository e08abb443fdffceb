package cymru.pythefnos.meeting.compliance.kafka;

import cymru.pythefnos.chassis.outbox.EventJson;
import cymru.pythefnos.contracts.meeting.MeetingCancelledV1;
import cymru.pythefnos.contracts.meeting.MeetingMovedV1;
import cymru.pythefnos.contracts.meeting.MeetingScheduledV1;
import cymru.pythefnos.contracts.meeting.PaperReleasedV1;
import cymru.pythefnos.contracts.meeting.PaperWithdrawnV1;
import cymru.pythefnos.contracts.representative.NoticeFailedV1;
import cymru.pythefnos.contracts.representative.NoticeGivenV1;
import cymru.pythefnos.contracts.representative.PaperDeliveredV1;
import cymru.pythefnos.contracts.representative.PaperUndeliverableV1;
import cymru.pythefnos.contracts.representative.PaperUnreadableV1;
import cymru.pythefnos.contracts.representative.RenditionMissingV1;
import cymru.pythefnos.contracts.representative.SeatAssignedV1;
import cymru.pythefnos.contracts.representative.SeatVacatedV1;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.FactReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads kept events by their contracts. */
public final class EvidenceReader implements FactReader {
    private static final Map<String, Function<String, Fact>> READERS = Map.ofEntries(
            reader(MeetingScheduledV1.TYPE, MeetingScheduledV1.class, EvidenceReader::scheduled),
            reader(MeetingMovedV1.TYPE, MeetingMovedV1.class, EvidenceReader::moved),
            reader(MeetingCancelledV1.TYPE, MeetingCancelledV1.class, e -> new Fact.Cancelled(e.meetingId())),
            reader(PaperReleasedV1.TYPE, PaperReleasedV1.class, EvidenceReader::released),
            reader(PaperWithdrawnV1.TYPE, PaperWithdrawnV1.class, EvidenceReader::withdrawn),
            reader(SeatAssignedV1.TYPE, SeatAssignedV1.class, EvidenceReader::assigned),
            reader(SeatVacatedV1.TYPE, SeatVacatedV1.class, e -> new Fact.SeatVacated(e.seatId(), e.groupId())),
            reader(NoticeGivenV1.TYPE, NoticeGivenV1.class, EvidenceReader::given),
            reader(NoticeFailedV1.TYPE, NoticeFailedV1.class, EvidenceReader::failed),
            reader(PaperDeliveredV1.TYPE, PaperDeliveredV1.class, EvidenceReader::delivered),
            reader(PaperUndeliverableV1.TYPE, PaperUndeliverableV1.class, EvidenceReader::undeliverable),
            reader(
                    PaperUnreadableV1.TYPE,
                    PaperUnreadableV1.class,
                    e -> new Fact.PaperUnreadable(e.paperId(), e.seatIds())),
            reader(RenditionMissingV1.TYPE, RenditionMissingV1.class, EvidenceReader::missing));

    /** The types of events that are evidence. */
    static Set<String> types() {
        return READERS.keySet();
    }

    @Override
    public Optional<Fact> read(Evidence evidence) {
        return Optional.ofNullable(READERS.get(evidence.type())).map(reader -> reader.apply(evidence.data()));
    }

    private static <C> Map.Entry<String, Function<String, Fact>> reader(
            String type, Class<C> contract, Function<C, Fact> fact) {
        return Map.entry(type, json -> fact.apply(EventJson.MAPPER.readValue(json, contract)));
    }

    private static Fact scheduled(MeetingScheduledV1 e) {
        return new Fact.Scheduled(
                e.meetingId(),
                e.groupId(),
                e.scheduleVersion(),
                e.start(),
                e.noticeDeadline(),
                e.papersDeadline(),
                e.shortNotice());
    }

    private static Fact moved(MeetingMovedV1 e) {
        return new Fact.Scheduled(
                e.meetingId(),
                e.groupId(),
                e.scheduleVersion(),
                e.start(),
                e.noticeDeadline(),
                e.papersDeadline(),
                e.shortNotice());
    }

    private static Fact released(PaperReleasedV1 e) {
        return new Fact.PaperReleased(e.paperId(), e.meetingId(), e.late(), e.deadline());
    }

    private static Fact withdrawn(PaperWithdrawnV1 e) {
        return new Fact.PaperWithdrawn(e.paperId(), e.meetingId());
    }

    private static Fact assigned(SeatAssignedV1 e) {
        return new Fact.SeatAssigned(e.seatId(), e.groupId(), e.termStart(), e.termEnd());
    }

    private static Fact given(NoticeGivenV1 e) {
        return new Fact.NoticeGiven(
                e.deliveryId(), e.seatIds(), e.scheduleVersion(), way(e.told(), e.channel()), e.receivedOn());
    }

    private static Fact failed(NoticeFailedV1 e) {
        return new Fact.NoticeFailed(e.deliveryId(), e.seatIds(), e.scheduleVersion(), e.channel(), e.reason());
    }

    private static Fact delivered(PaperDeliveredV1 e) {
        return new Fact.PaperDelivered(
                e.deliveryId(),
                e.paperId(),
                e.seatIds(),
                way(e.told(), e.channel()),
                e.format(),
                e.language(),
                e.receivedOn());
    }

    private static Fact undeliverable(PaperUndeliverableV1 e) {
        return new Fact.PaperUndeliverable(e.deliveryId(), e.paperId(), e.seatIds(), e.channel(), e.reason());
    }

    private static Fact missing(RenditionMissingV1 e) {
        return new Fact.RenditionMissing(e.paperId(), e.seatIds(), e.format(), e.language());
    }

    /** What somebody did in place of the channel is how it went. */
    private static String way(@Nullable String told, String channel) {
        return told == null ? channel : told;
    }
}
