package cymru.pythefnos.meeting.paper.mongo;

import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.PapersContract;
import cymru.pythefnos.meeting.support.Running;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoPapersIT extends PapersContract {
    private final Running service;

    MongoPapersIT(Running service) {
        this.service = service;
    }

    @Override
    protected Papers papers() {
        return service.bean(Papers.class);
    }
}
