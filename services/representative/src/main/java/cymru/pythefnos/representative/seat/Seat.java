package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.api.seat.SeatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a group.
 *
 * @param holder who sits in it; nobody while it is vacant
 * @param backups who stand in, first the one asked first
 * @param leadWorkingDays how many working days before the deadline a notice to the holder must leave
 */
public record Seat(
        SeatId id,
        GroupId group,
        @Nullable RepresentativeId holder,
        List<RepresentativeId> backups,
        Term term,
        int leadWorkingDays) {

    public Seat {
        backups = List.copyOf(backups);
    }

    public boolean vacant() {
        return holder == null;
    }

    /** Whether that person sits in it. */
    public boolean isHeldBy(RepresentativeId person) {
        return person.equals(holder);
    }

    Seat with(Assignment assignment, int lead) {
        return new Seat(id, group, assignment.holder(), assignment.backups(), assignment.term(), lead);
    }

    Seat withLead(int lead) {
        return new Seat(id, group, holder, backups, term, lead);
    }

    Seat vacate() {
        return new Seat(id, group, null, backups, term, 0);
    }

    Seat withoutBackup(RepresentativeId person) {
        var others = backups.stream().filter(backup -> !backup.equals(person)).toList();
        return new Seat(id, group, holder, others, term, leadWorkingDays);
    }
}
