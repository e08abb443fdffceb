package cymru.pythefnos.meeting.scheduling.mongo;

import cymru.pythefnos.chassis.outbox.AuditEntry;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.ShortNotice;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes on record about a meeting: above all that it was announced at short notice, why, and who agreed. */
final class MeetingRecord {
    private MeetingRecord() {}

    static AuditEntry of(MeetingEvent event) {
        Meeting meeting = event.meeting();
        return switch (event) {
            case MeetingEvent.MeetingScheduled scheduled -> timed("meeting-scheduled", meeting, null, Map.of());
            case MeetingEvent.MeetingMoved moved ->
                timed(
                        "meeting-moved",
                        meeting,
                        written(meeting.moveReason()),
                        Map.of(
                                "previousStart",
                                London.at(moved.previousStart())
                                        .toOffsetDateTime()
                                        .toString()));
            case MeetingEvent.MeetingCancelled cancelled ->
                new AuditEntry("meeting-cancelled", written(meeting.cancelReason()), Map.of());
            case MeetingEvent.AgendaChanged agenda ->
                new AuditEntry(
                        "agenda-item-" + agenda.change().name().toLowerCase(Locale.ROOT),
                        null,
                        Map.of("item", agenda.itemId()));
        };
    }

    private static AuditEntry timed(String action, Meeting meeting, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new LinkedHashMap<>(more);
        facts.put("start", meeting.slot().localStart().toOffsetDateTime().toString());
        ShortNotice agreed = meeting.timing().shortNotice();
        if (agreed == null) {
            return new AuditEntry(action, reason, facts);
        }
        if (reason != null) {
            facts.put("reason", reason);
        }
        facts.put("agreedBy", agreed.agreedBy());
        facts.put("noticeDeadline", meeting.timing().noticeDeadline().toString());
        return new AuditEntry(action + "-at-short-notice", agreed.reason().inBoth(), facts);
    }

    private static @Nullable String written(@Nullable Bilingual reason) {
        return reason == null ? null : reason.inBoth();
    }
}
