package cymru.pythefnos.meeting.group;

import static cymru.pythefnos.meeting.group.GroupFixture.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.calendar.Counting;
import cymru.pythefnos.meeting.calendar.DayRule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of groups does. */
public abstract class GroupsContract {
    private Groups groups;

    protected abstract Groups groups();

    @BeforeEach
    void start() {
        groups = groups();
    }

    @Test
    void aGroupIsReadAsItWasWritten() {
        Group group = aGroup().withId(UUID.randomUUID().toString()).build();
        assertThat(groups.add(group, GroupChanged.of(group))).isTrue();
        assertThat(groups.find(group.id())).contains(new GroupAt(group, 1));
    }

    @Test
    void aGroupWithoutVenueTooIsReadAsItWasWritten() {
        Group full = aGroup().withId(UUID.randomUUID().toString()).build();
        Group bare = new Group(
                full.id(),
                full.name(),
                new Contact("Ann", "ann@x.example", null),
                full.quorum(),
                full.noticeRule(),
                full.paperRule(),
                List.of(),
                0,
                0,
                null,
                null,
                List.of());
        groups.add(bare, GroupChanged.of(bare));
        assertThat(groups.find(bare.id())).contains(new GroupAt(bare, 1));
    }

    @Test
    void aSecondOfTheSameIdChangesNothing() {
        Group group = aGroup().withId(UUID.randomUUID().toString()).build();
        Group other = aGroup().withId(group.id().value()).withoutSlots().build();
        groups.add(group, GroupChanged.of(group));
        assertThat(groups.add(other, GroupChanged.of(other))).isFalse();
        assertThat(groups.find(group.id())).contains(new GroupAt(group, 1));
    }

    @Test
    void onlyTheCurrentVersionIsReplaced() {
        Group group = aGroup().withId(UUID.randomUUID().toString()).build();
        Group changed = aGroup().withId(group.id().value())
                .withNotice(new DayRule(21, Counting.CALENDAR_DAYS))
                .build();
        groups.add(group, GroupChanged.of(group));
        assertThat(groups.replace(changed, GroupChanged.of(changed), 1)).isTrue();
        assertThat(groups.replace(group, GroupChanged.of(group), 1)).isFalse();
        assertThat(groups.find(group.id())).contains(new GroupAt(changed, 2));
    }

    @Test
    void pagesGoOnAfterTheLastId() {
        for (int i = 0; i < 3; i++) {
            Group group = aGroup().withId(UUID.randomUUID().toString()).build();
            groups.add(group, GroupChanged.of(group));
        }
        GroupId first = groups.list(null, 1).getFirst().group().id();
        assertThat(groups.list(first, 2))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.group().id().value()).isGreaterThan(first.value()));
    }

    @Test
    void anUnknownGroupIsNotThere() {
        assertThat(groups.find(new GroupId(UUID.randomUUID().toString()))).isEmpty();
    }
}
