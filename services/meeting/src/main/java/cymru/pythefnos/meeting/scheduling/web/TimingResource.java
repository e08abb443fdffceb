package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.meeting.scheduling.Timing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What a meeting at a time would come to, as it is shown. */
record TimingResource(
        OffsetDateTime start,
        OffsetDateTime end,
        LocalDate noticeDeadline,
        LocalDate papersDeadline,
        List<WarningJson> warnings) {

    static TimingResource of(Timing timing, WarningWords words) {
        SlotJson slot = SlotJson.of(timing.slot());
        return new TimingResource(
                slot.start(),
                slot.end(),
                timing.noticeDeadline(),
                timing.papersDeadline(),
                timing.warnings().stream().map(words::say).toList());
    }
}
