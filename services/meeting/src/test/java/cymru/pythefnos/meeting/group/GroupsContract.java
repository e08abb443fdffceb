package cymru.pythefnos.meeting.group;

import static cymru.pythefnos.meeting.group.GroupFixture.aGroup;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.calendar.DayRule;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.GroupEvent.GroupChanged;
import cymru.pythefnos.meeting.group.GroupEvent.GroupCreated;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of groups does. */
public interface GroupsContract extends AggregatesContract<GroupId, Group, GroupEvent> {
    @Override
    Groups aggregates();

    @Override
    default GroupId freshId() {
        return new GroupId(UUID.randomUUID().toString());
    }

    @Override
    default GroupEvent added(GroupId id) {
        return new GroupCreated(aGroup().withId(id.value()).build());
    }

    @Override
    default GroupEvent changed(GroupId id, int nth) {
        return new GroupChanged(aGroup().withId(id.value())
                .withNotice(new DayRule(20 + nth, Counting.CALENDAR_DAYS))
                .build());
    }

    @Override
    default Group state(GroupEvent event) {
        return event.group();
    }

    @Test
    default void aGroupWithoutVenueTooIsReadAsItWasWritten() {
        Groups groups = aggregates();
        Group full = aGroup().withId(freshId().value()).build();
        Group bare = new Group(
                full.id(),
                full.name(),
                new Contact("Ann", "ann@x.example", null, null),
                full.quorum(),
                full.noticeRule(),
                full.paperRule(),
                List.of(),
                0,
                0,
                null,
                null,
                List.of());
        groups.add(new GroupCreated(bare));
        assertThat(groups.find(bare.id())).contains(new Versioned<>(bare, 1));
    }

    @Test
    default void pagesGoOnAfterTheLastId() {
        Groups groups = aggregates();
        for (int i = 0; i < 3; i++) {
            groups.add(added(freshId()));
        }
        GroupId first = groups.list(null, 1).getFirst().state().id();
        assertThat(groups.list(first, 2))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.state().id().value()).isGreaterThan(first.value()));
    }
}
