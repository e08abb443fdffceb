package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting is, and what follows from that.
 *
 * @param noticeDeadline last local date on which notice may be received
 * @param papersDeadline last local date on which papers may be received
 * @param shortNotice there if the meeting goes ahead without its notice
 */
public record Timing(
        Slot slot,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        @Nullable ShortNotice shortNotice,
        List<Warning> warnings) {
    public Timing {
        warnings = List.copyOf(warnings);
    }
}
