package cymru.pythefnos.meeting.group;

import static cymru.pythefnos.meeting.group.GroupFixture.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingGroupsTest {
    private final InMemoryGroups groups = new InMemoryGroups();
    private final KeepingGroups keeping = new KeepingGroups(groups);
    private final Group group = aGroup().build();

    @Test
    void aNewGroupIsAnnounced() {
        assertThat(keeping.create(group)).isEqualTo(new GroupAt(group, 1));
        assertThat(groups.events).containsExactly(new GroupChanged(group.id(), List.of(7, 1), 3));
    }

    @Test
    void creatingItAgainAnnouncesNothing() {
        keeping.create(group);
        assertThat(keeping.create(aGroup().withoutSlots().build())).isEqualTo(new GroupAt(group, 1));
        assertThat(groups.events).hasSize(1);
    }

    @Test
    void aChangeToTheVersionThatWasLookedAtIsKept() {
        keeping.create(group);
        Group changed = aGroup().withoutSlots().build();
        assertThat(keeping.change(changed, 1L)).isEqualTo(new GroupResult.Kept(new GroupAt(changed, 2)));
        assertThat(groups.events).hasSize(2);
    }

    @Test
    void aChangeToAnOlderVersionIsRefused() {
        keeping.create(group);
        keeping.change(aGroup().withoutSlots().build(), null);
        assertThat(keeping.change(group, 1L)).isEqualTo(new GroupResult.Stale(group.id(), 2));
        assertThat(groups.events).hasSize(2);
    }

    @Test
    void anUnknownGroupIsNotChanged() {
        assertThat(keeping.change(group, null)).isEqualTo(new GroupResult.Unknown(group.id()));
    }
}
