package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.group.SeatLeadsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoSeatLeadsIT extends SeatLeadsContract {
    private final RunningService service;

    MongoSeatLeadsIT(RunningService service) {
        this.service = service;
    }

    @Override
    protected SeatLeads seats() {
        return service.bean(SeatLeads.class);
    }
}
