package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.api.group.GroupId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class InMemorySeatLeads implements SeatLeads {
    private final Map<String, SeatLead> seats = new LinkedHashMap<>();

    @Override
    public List<SeatLead> of(GroupId group) {
        return seats.values().stream()
                .filter(seat -> seat.groupId().equals(group))
                .toList();
    }

    @Override
    public void assigned(SeatLead seat) {
        seats.put(seat.seatId(), seat);
    }

    @Override
    public void vacated(String seatId) {
        seats.remove(seatId);
    }
}
