package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.group.SeatLeadsContract;
import cymru.pythefnos.meeting.support.Running;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoSeatLeadsIT extends SeatLeadsContract {
    private final Running service;

    MongoSeatLeadsIT(Running service) {
        this.service = service;
    }

    @Override
    protected SeatLeads seats() {
        return service.bean(SeatLeads.class);
    }
}
