package cymru.pythefnos.meeting.group;

class InMemoryGroupsTest extends GroupsContract {
    @Override
    protected Groups groups() {
        return new InMemoryGroups();
    }
}
