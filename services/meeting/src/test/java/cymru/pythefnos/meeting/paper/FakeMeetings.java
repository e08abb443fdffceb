package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.meeting.calendar.London;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings at ten o'clock, under the default rule of seven clear days. */
public final class FakeMeetings implements PaperMeetings {
    private final Map<String, MeetingFacts> meetings = new LinkedHashMap<>();
    private final Set<String> agenda = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Map<String, PaperId> attached = new LinkedHashMap<>();

    public FakeMeetings meeting(String id, LocalDate day) {
        var start = day.atTime(10, 0).atZone(London.ZONE);
        meetings.put(id, new MeetingFacts(id, "group", start, day.minusDays(8), day.minusDays(8), false, false));
        return this;
    }

    public FakeMeetings cancel(String id) {
        MeetingFacts was = find(id).orElseThrow();
        return put(was, was.started(), true);
    }

    public FakeMeetings begin(String id) {
        MeetingFacts was = find(id).orElseThrow();
        return put(was, true, was.cancelled());
    }

    private FakeMeetings put(MeetingFacts was, boolean started, boolean cancelled) {
        meetings.put(
                was.meetingId(),
                new MeetingFacts(
                        was.meetingId(),
                        was.groupId(),
                        was.start(),
                        was.papersDeadline(),
                        was.papersSendBy(),
                        started,
                        cancelled));
        return this;
    }

    public FakeMeetings agendaItem(String meetingId, String itemId) {
        agenda.add(meetingId + "/" + itemId);
        return this;
    }

    @Override
    public Optional<MeetingFacts> find(String meetingId) {
        return Optional.ofNullable(meetings.get(meetingId));
    }

    @Override
    public Optional<MeetingFacts> nextInTime(MeetingFacts after, LocalDate today) {
        return meetings.values().stream()
                .filter(each -> each.start().isAfter(after.start()) && !each.cancelled())
                .filter(each -> !today.isAfter(each.papersSendBy()))
                .min(Comparator.comparing(MeetingFacts::start));
    }

    public FakeMeetings forDecision(String meetingId, String itemId) {
        decisions.add(meetingId + "/" + itemId);
        return agendaItem(meetingId, itemId);
    }

    @Override
    public boolean isForDecision(String meetingId, String agendaItemId) {
        return decisions.contains(meetingId + "/" + agendaItemId);
    }

    @Override
    public boolean hasAgendaItem(String meetingId, String agendaItemId) {
        return agenda.contains(meetingId + "/" + agendaItemId);
    }

    @Override
    public void deferAgendaItem(String agendaItemId, String fromMeetingId, String toMeetingId, String newItemId) {
        agenda.remove(fromMeetingId + "/" + agendaItemId);
        agenda.add(toMeetingId + "/" + newItemId);
    }

    @Override
    public void attach(String meetingId, String agendaItemId, PaperId paper) {
        attached.put(agendaItemId, paper);
    }

    public Optional<PaperId> attached(String agendaItemId) {
        return Optional.ofNullable(attached.get(agendaItemId));
    }
}
