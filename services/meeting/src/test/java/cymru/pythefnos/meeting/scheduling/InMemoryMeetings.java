package cymru.pythefnos.meeting.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryMeetings implements Meetings {
    private static final Comparator<Meetings.Place> ORDER = Comparator.comparing(Meetings.Place::start)
            .thenComparing(place -> place.id().value());

    private final Map<MeetingId, MeetingAt> meetings = new LinkedHashMap<>();
    public final List<MeetingEvent> events = new ArrayList<>();

    @Override
    public Optional<MeetingAt> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id));
    }

    @Override
    public List<MeetingAt> list(Selection wanted) {
        return meetings.values().stream()
                .filter(one -> wanted.group() == null || one.meeting().groupId().equals(wanted.group()))
                .filter(one -> wanted.from() == null || !place(one).start().isBefore(wanted.from()))
                .filter(one -> wanted.to() == null || place(one).start().isBefore(wanted.to()))
                .filter(one -> wanted.after() == null || ORDER.compare(place(one), wanted.after()) > 0)
                .sorted(Comparator.comparing(InMemoryMeetings::place, ORDER))
                .limit(wanted.limit())
                .toList();
    }

    private static Place place(MeetingAt one) {
        return new Place(one.meeting().slot().start(), one.meeting().id());
    }

    @Override
    public boolean add(MeetingEvent event) {
        Meeting meeting = event.meeting();
        return meetings.putIfAbsent(meeting.id(), new MeetingAt(meeting, 1)) == null && events.add(event);
    }

    @Override
    public boolean replace(MeetingEvent event, long version) {
        Meeting meeting = event.meeting();
        boolean current =
                find(meeting.id()).filter(one -> one.version() == version).isPresent();
        if (current) {
            meetings.put(meeting.id(), new MeetingAt(meeting, version + 1));
            events.add(event);
        }
        return current;
    }
}
