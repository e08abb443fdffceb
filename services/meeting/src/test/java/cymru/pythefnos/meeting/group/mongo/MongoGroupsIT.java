package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.GroupsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoGroupsIT implements GroupsContract {
    private final RunningService service;

    MongoGroupsIT(RunningService service) {
        this.service = service;
    }

    @Override
    public Groups aggregates() {
        return service.bean(Groups.class);
    }
}
