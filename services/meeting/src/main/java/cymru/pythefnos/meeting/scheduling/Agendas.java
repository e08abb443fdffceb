package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.scheduling.MeetingEvent.AgendaChanged;
import cymru.pythefnos.meeting.scheduling.MeetingEvent.Change;
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
    public Outcome<MeetingAt> put(MeetingId id, AgendaItem item, @Nullable Long expected, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now).then(found -> {
            Change change = found.meeting().item(item.id()).isPresent() ? Change.REPLACED : Change.ADDED;
            List<AgendaItem> items = new ArrayList<>(found.meeting().agenda());
            items.replaceAll(old -> old.id().equals(item.id()) ? item : old);
            if (change == Change.ADDED) {
                items.add(item);
            }
            return open.replace(
                    new AgendaChanged(found.meeting().withAgenda(items), item.id(), change), found.version());
        });
    }

    public Outcome<MeetingAt> remove(MeetingId id, String itemId, @Nullable Long expected, Instant now) {
        OpenMeetings open = new OpenMeetings(meetings);
        return open.find(id, expected, now).then(found -> {
            if (found.meeting().item(itemId).isEmpty()) {
                return Outcome.refused(new Refusal.UnknownItem(itemId));
            }
            List<AgendaItem> rest = found.meeting().agenda().stream()
                    .filter(item -> !item.id().equals(itemId))
                    .toList();
            return open.replace(
                    new AgendaChanged(found.meeting().withAgenda(rest), itemId, Change.REMOVED), found.version());
        });
    }

    /**
     * Takes an item from one meeting's agenda to another's; doing it again changes nothing more. Where it was changed at
     * the same moment, it stays on both and is to be taken again.
     *
     * @param newId of the item there
     * @return the meeting that now has it
     */
    public Outcome<MeetingAt> defer(String itemId, MeetingId from, MeetingId to, String newId, Instant now) {
        return meetings.find(from)
                .flatMap(source -> source.meeting()
                        .item(itemId)
                        .map(item -> put(to, item.as(newId), null, now)
                                .then(target -> remove(from, itemId, source.version(), now)
                                        .then(left -> Outcome.done(target)))))
                .orElseGet(() -> alreadyThere(itemId, to, newId));
    }

    private Outcome<MeetingAt> alreadyThere(String itemId, MeetingId to, String newId) {
        return meetings.find(to)
                .filter(target -> target.meeting().item(newId).isPresent())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new Refusal.UnknownItem(itemId)));
    }
}
