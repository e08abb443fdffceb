package cymru.pythefnos.meeting.scheduling.change;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.AgendaChanged;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.Change;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.OpenMeetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the items of a meeting's agenda. */
public final class Agendas {
    private final Meetings meetings;

    public Agendas(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Adds an item at the end, or puts it in the place of the one with its id. */
    public Result<Versioned<Meeting>, Refusal> put(
            MeetingId id, AgendaItem item, @Nullable Long expected, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now).then(found -> {
            Change change = found.state().item(item.id()).isPresent() ? Change.REPLACED : Change.ADDED;
            List<AgendaItem> items = new ArrayList<>(found.state().agenda());
            items.replaceAll(old -> old.id().equals(item.id()) ? item : old);
            if (change == Change.ADDED) {
                items.add(item);
            }
            return open.replace(new AgendaChanged(found.state().withAgenda(items), item.id(), change), found.version());
        });
    }

    public Result<Versioned<Meeting>, Refusal> remove(
            MeetingId id, String itemId, @Nullable Long expected, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now).then(found -> {
            if (found.state().item(itemId).isEmpty()) {
                return Result.refused(new Refusal.UnknownItem(itemId));
            }
            List<AgendaItem> rest = found.state().agenda().stream()
                    .filter(item -> !item.id().equals(itemId))
                    .toList();
            return open.replace(
                    new AgendaChanged(found.state().withAgenda(rest), itemId, Change.REMOVED), found.version());
        });
    }

    /**
     * Takes an item from one meeting's agenda to another's; doing it again changes nothing more. Where it was changed at
     * the same moment, it stays on both and is to be taken again.
     *
     * @param newId of the item there
     * @return the meeting that now has it
     */
    public Result<Versioned<Meeting>, Refusal> defer(
            String itemId, MeetingId from, MeetingId to, String newId, Instant now) {
        return meetings.find(from)
                .flatMap(source -> source.state()
                        .item(itemId)
                        .map(item -> put(to, as(newId, item), null, now)
                                .then(target -> remove(from, itemId, source.version(), now)
                                        .then(left -> Result.done(target)))))
                .orElseGet(() -> alreadyThere(itemId, to, newId));
    }

    private Result<Versioned<Meeting>, Refusal> alreadyThere(String itemId, MeetingId to, String newId) {
        return Result.found(
                meetings.find(to).filter(target -> target.state().item(newId).isPresent()),
                () -> new Refusal.UnknownItem(itemId));
    }

    private static AgendaItem as(String newId, AgendaItem item) {
        return new AgendaItem(newId, item.title(), item.forDecision(), item.paperIds());
    }
}
