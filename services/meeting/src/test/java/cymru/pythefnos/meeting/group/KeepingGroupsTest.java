package cymru.pythefnos.meeting.group;

import static cymru.pythefnos.meeting.group.GroupFixture.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.meeting.group.GroupEvent.GroupChanged;
import cymru.pythefnos.meeting.group.GroupEvent.GroupCreated;
import org.junit.jupiter.api.Test;

class KeepingGroupsTest {
    private final InMemoryGroups groups = new InMemoryGroups();
    private final KeepingGroups keeping = new KeepingGroups(groups);
    private final Group group = aGroup().build();
    private final Group changed = aGroup().withoutSlots().build();

    @Test
    void aNewGroupIsAnnounced() {
        assertThat(keeping.create(group)).isEqualTo(new Versioned<>(group, 1));
        assertThat(groups.events).containsExactly(new GroupCreated(group));
    }

    @Test
    void creatingItAgainAnnouncesNothing() {
        keeping.create(group);
        assertThat(keeping.create(changed)).isEqualTo(new Versioned<>(group, 1));
        assertThat(groups.events).hasSize(1);
    }

    @Test
    void aChangeToTheVersionThatWasLookedAtIsKept() {
        keeping.create(group);
        assertThat(keeping.change(changed, 1L)).isEqualTo(Result.done(new Versioned<>(changed, 2)));
        assertThat(groups.events).endsWith(new GroupChanged(changed));
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        keeping.create(group);
        keeping.change(changed, null);
        assertThat(keeping.change(group, 1L)).isEqualTo(Result.refused(new GroupRefusal.Stale(group.id(), 2)));
        assertThat(groups.events).hasSize(2);
    }

    @Test
    void anUnknownGroupIsNotChanged() {
        assertThat(keeping.change(group, null)).isEqualTo(Result.refused(new GroupRefusal.Unknown(group.id())));
    }
}
