package cymru.pythefnos.meeting.compliance.evidence;

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

    /** @param deadline of the meeting's papers then; what was late for an earlier one is not late for a later one */
    record PaperReleased(String paperId, String meetingId, boolean late, LocalDate deadline) implements Fact {
        public boolean lateFor(Scheduled schedule) {
            return late && !schedule.papersDeadline().isAfter(deadline);
        }
    }

    record PaperWithdrawn(String paperId, String meetingId) implements Fact {}

    record SeatAssigned(
            String seatId,
            String groupId,
            LocalDate termStart,
            @Nullable LocalDate termEnd) implements Fact {
        public boolean covers(LocalDate day) {
            return !termStart.isAfter(day) && (termEnd == null || !termEnd.isBefore(day));
        }

        /** Whether there is no day between its end and that one's start. */
        public boolean adjoins(SeatAssigned next) {
            return termEnd == null || !next.termStart.isAfter(termEnd.plusDays(1));
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

    /** Somebody told us that they could not read it. */
    record PaperUnreadable(String paperId, List<String> seatIds) implements Fact {}

    record RenditionMissing(String paperId, List<String> seatIds, String format, String language) implements Fact {}
}
