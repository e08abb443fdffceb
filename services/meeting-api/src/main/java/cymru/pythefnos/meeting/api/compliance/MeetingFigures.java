package cymru.pythefnos.meeting.api.compliance;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one meeting's evidence comes to.
 *
 * @param papers released and not withdrawn
 */
public record MeetingFigures(
        String meetingId,
        String groupId,
        boolean cancelled,
        int scheduleVersion,
        OffsetDateTime start,
        LocalDate day,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        boolean shortNotice,
        List<PaperFigures> papers,
        List<SeatFigures> seats) {

    /** @param late tabled after its deadline */
    public record PaperFigures(String paperId, boolean late) {}

    /** The same without seats: all that a report for a period needs. */
    public MeetingRow row() {
        Stream<Met> paperMet = seats.stream()
                .flatMap(seat -> seat.papers().stream())
                .map(paper -> paper.served().met());
        return new MeetingRow(
                meetingId,
                groupId,
                day,
                start,
                cancelled,
                shortNotice && !cancelled,
                noticeDeadline,
                papersDeadline,
                Tally.of(seats.stream().map(seat -> seat.notice().met()).toList()),
                Tally.of(paperMet.toList()),
                cancelled ? 0 : (int) papers.stream().filter(PaperFigures::late).count(),
                cancelled
                        ? 0
                        : seats.stream().mapToInt(seat -> seat.missing().size()).sum(),
                cancelled
                        ? 0
                        : seats.stream()
                                .mapToInt(seat -> seat.unreadable().size())
                                .sum());
    }
}
