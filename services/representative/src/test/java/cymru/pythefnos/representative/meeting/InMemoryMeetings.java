package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings we have heard of, in memory. */
public final class InMemoryMeetings implements KnownMeetings {

    private final Map<MeetingId, KnownMeeting> kept = new LinkedHashMap<>();

    @Override
    public Optional<KnownMeeting> find(MeetingId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public KnownMeeting keep(KnownMeeting heard) {
        return kept.merge(heard.id(), heard, (before, now) -> replaces(now, before) ? now : before);
    }

    private static boolean replaces(KnownMeeting now, KnownMeeting before) {
        return !before.cancelled() && now.scheduleVersion() >= before.scheduleVersion();
    }

    @Override
    public List<KnownMeeting> ofGroupAfter(GroupId group, Instant after) {
        return kept.values().stream()
                .filter(meeting -> meeting.group().equals(group)
                        && meeting.start().toInstant().isAfter(after))
                .sorted(Comparator.comparing(KnownMeeting::start))
                .toList();
    }

    @Override
    public List<KnownMeeting> after(Instant after) {
        return kept.values().stream()
                .filter(meeting -> meeting.start().toInstant().isAfter(after))
                .sorted(Comparator.comparing(KnownMeeting::start))
                .toList();
    }
}
