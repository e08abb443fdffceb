package cymru.pythefnos.meeting.compliance.figures;

import cymru.pythefnos.meeting.api.compliance.MeetingFigures;
import cymru.pythefnos.meeting.api.compliance.SeatFigures;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what happened about one meeting on 30 March 2027: notice by 15 March, papers by 22 March. */
final class Story {
    static final LocalDate NOTICE_BY = LocalDate.of(2027, 3, 15);
    static final LocalDate PAPERS_BY = LocalDate.of(2027, 3, 22);

    final List<Recorded> meeting = new ArrayList<>();
    final List<Recorded> seats = new ArrayList<>();
    private final Map<String, Long> seqs = new HashMap<>();
    private Instant now = Instant.parse("2027-01-04T09:00:00Z");

    Story on(LocalDate day) {
        now = Instant.parse(day + "T09:00:00Z");
        return this;
    }

    Story scheduled(boolean shortNotice) {
        return scheduled(1, "2027-03-30T10:00:00+01:00", NOTICE_BY, PAPERS_BY, shortNotice);
    }

    Story scheduled(int version, String start, LocalDate noticeBy, LocalDate papersBy, boolean shortNotice) {
        OffsetDateTime at = OffsetDateTime.parse(start);
        return add(meeting, "m", new Fact.Scheduled("m", "g", version, at, noticeBy, papersBy, shortNotice));
    }

    Story cancelled() {
        return add(meeting, "m", new Fact.Cancelled("m"));
    }

    Story seat(String id) {
        return seat(id, LocalDate.of(2027, 1, 1), null);
    }

    Story seat(String id, LocalDate termStart, @Nullable LocalDate termEnd) {
        return add(seats, id, new Fact.SeatAssigned(id, "g", termStart, termEnd));
    }

    Story vacated(String id) {
        return add(seats, id, new Fact.SeatVacated(id, "g"));
    }

    Story noticeGiven(String delivery, String seat, LocalDate receivedOn) {
        return noticeGiven(delivery, seat, 1, "EMAIL", receivedOn);
    }

    Story noticeGiven(String delivery, String seat, int version, String channel, LocalDate receivedOn) {
        return add(meeting, delivery, new Fact.NoticeGiven(delivery, List.of(seat), version, channel, receivedOn));
    }

    Story noticeFailed(String delivery, String seat) {
        return add(meeting, delivery, new Fact.NoticeFailed(delivery, List.of(seat), 1, "EMAIL", "no-such-mailbox"));
    }

    Story paper(String id, boolean late) {
        return add(meeting, id, new Fact.PaperReleased(id, "m", late, PAPERS_BY));
    }

    Story withdrawn(String id) {
        return add(meeting, id, new Fact.PaperWithdrawn(id, "m"));
    }

    Story delivered(String delivery, String paper, String seat, String format, String language, LocalDate on) {
        return add(
                meeting,
                delivery,
                new Fact.PaperDelivered(delivery, paper, List.of(seat), "EMAIL", format, language, on));
    }

    Story missing(String paper, String seat, String format, String language) {
        String subject = paper + ":" + format + ":" + language;
        return add(meeting, subject, new Fact.RenditionMissing(paper, List.of(seat), format, language));
    }

    Story unreadable(String task, String paper, String seat) {
        return add(meeting, task, new Fact.PaperUnreadable(paper, List.of(seat)));
    }

    MeetingFigures figures() {
        return Figures.of(meeting, seats).orElseThrow();
    }

    SeatFigures figuresOf(String seat) {
        return figures().seats().stream()
                .filter(each -> each.seatId().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private Story add(List<Recorded> list, String subject, Fact fact) {
        list.add(new Recorded(subject, seqs.merge(subject, 1L, Long::sum), now, fact));
        return this;
    }
}
