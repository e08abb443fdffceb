package cymru.pythefnos.meeting.group;

class InMemoryGroupsTest implements GroupsContract {
    private final Groups groups = new InMemoryGroups();

    @Override
    public Groups aggregates() {
        return groups;
    }
}
