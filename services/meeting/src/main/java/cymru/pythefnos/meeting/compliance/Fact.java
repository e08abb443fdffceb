package cymru.pythefnos.meeting.compliance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event says, as far as compliance is concerned. */
public sealed interface Fact {

    /** A meeting was scheduled, or moved; the latest counts. */
    record Scheduled(
            String meetingId,
            String groupId,
            int scheduleVersion,
            OffsetDateTime start,
            LocalDate noticeDeadline,
            LocalDate papersDeadline,
            boolean shortNotice)
            implements Fact {}

    record Cancelled(String meetingId) implements Fact {}

    record PaperReleased(String paperId, String meetingId, boolean late) implements Fact {}

    record PaperWithdrawn(String paperId, String meetingId) implements Fact {}

    record SeatAssigned(
            String seatId,
            String groupId,
            LocalDate termStart,
            @Nullable LocalDate termEnd) implements Fact {
        boolean covers(LocalDate day) {
            return !termStart.isAfter(day) && (termEnd == null || !termEnd.isBefore(day));
        }
    }

    record SeatVacated(String seatId, String groupId) implements Fact {}

    record NoticeGiven(
            String deliveryId, List<String> seatIds, int scheduleVersion, String channel, LocalDate receivedOn)
            implements Fact {}

    record NoticeFailed(String deliveryId, List<String> seatIds, int scheduleVersion, String channel, String reason)
            implements Fact {}

    record PaperDelivered(
            String deliveryId,
            String paperId,
            List<String> seatIds,
            String channel,
            String format,
            String language,
            LocalDate receivedOn)
            implements Fact {}

    record PaperUndeliverable(String deliveryId, String paperId, List<String> seatIds, String channel, String reason)
            implements Fact {}

    record RenditionMissing(String paperId, List<String> seatIds, String format, String language) implements Fact {}
}
