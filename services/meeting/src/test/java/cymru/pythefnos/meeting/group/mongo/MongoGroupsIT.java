package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.GroupsContract;
import cymru.pythefnos.meeting.support.Running;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class MongoGroupsIT extends GroupsContract {
    private final Running service;

    MongoGroupsIT(Running service) {
        this.service = service;
    }

    @Override
    protected Groups groups() {
        return service.bean(Groups.class);
    }
}
