package cymru.pythefnos.meeting.paper.mongo;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.PapersContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoPapersIT implements PapersContract {
    private final RunningService service;

    MongoPapersIT(RunningService service) {
        this.service = service;
    }

    @Override
    public Papers aggregates() {
        return service.bean(Papers.class);
    }
}
