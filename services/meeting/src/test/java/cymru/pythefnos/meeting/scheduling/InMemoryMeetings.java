package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.InMemoryAggregates;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import java.util.Comparator;
import java.util.List;

public final class InMemoryMeetings extends InMemoryAggregates<MeetingId, Meeting, MeetingEvent> implements Meetings {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::start).thenComparing(place -> place.id().value());

    public InMemoryMeetings() {
        super(MeetingEvent::meeting, Meeting::id);
    }

    @Override
    public List<Versioned<Meeting>> list(Selection wanted) {
        return all().filter(
                        one -> wanted.group() == null || one.state().groupId().equals(wanted.group()))
                .filter(one -> wanted.from() == null || !place(one).start().isBefore(wanted.from()))
                .filter(one -> wanted.to() == null || place(one).start().isBefore(wanted.to()))
                .filter(one -> wanted.after() == null || ORDER.compare(place(one), wanted.after()) > 0)
                .sorted(Comparator.comparing(InMemoryMeetings::place, ORDER))
                .limit(wanted.limit())
                .toList();
    }

    private static Place place(Versioned<Meeting> one) {
        return new Place(one.state().slot().start(), one.state().id());
    }
}
