package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings at ten o'clock, under the default rule of seven clear days. */
public final class FakeMeetings implements PaperMeetings {
    private final Map<MeetingId, MeetingFacts> meetings = new LinkedHashMap<>();
    private final Set<String> agenda = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();
    private final Map<String, PaperId> attached = new LinkedHashMap<>();

    public FakeMeetings meeting(String id, LocalDate day) {
        var start = day.atTime(10, 0).atZone(London.ZONE);
        meetings.put(
                new MeetingId(id),
                new MeetingFacts(
                        new MeetingId(id),
                        new GroupId("group"),
                        start,
                        day.minusDays(8),
                        day.minusDays(8),
                        false,
                        false));
        return this;
    }

    public FakeMeetings cancel(String id) {
        MeetingFacts was = find(new MeetingId(id)).orElseThrow();
        return put(was, was.started(), true);
    }

    public FakeMeetings begin(String id) {
        MeetingFacts was = find(new MeetingId(id)).orElseThrow();
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
    public Optional<MeetingFacts> find(MeetingId meetingId) {
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
    public boolean isForDecision(MeetingId meetingId, String agendaItemId) {
        return decisions.contains(meetingId + "/" + agendaItemId);
    }

    @Override
    public boolean hasAgendaItem(MeetingId meetingId, String agendaItemId) {
        return agenda.contains(meetingId + "/" + agendaItemId);
    }

    @Override
    public void deferAgendaItem(String agendaItemId, MeetingId fromMeetingId, MeetingId toMeetingId, String newItemId) {
        agenda.remove(fromMeetingId + "/" + agendaItemId);
        agenda.add(toMeetingId + "/" + newItemId);
    }

    @Override
    public void attach(MeetingId meetingId, String agendaItemId, PaperId paper) {
        attached.put(agendaItemId, paper);
    }

    public Optional<PaperId> attached(String agendaItemId) {
        return Optional.ofNullable(attached.get(agendaItemId));
    }
}
