package cymru.pythefnos.representative.seat;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.timer.Timers;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.representative.meeting.KnownGroups;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.seat.http.MeetingServiceGroups;
import cymru.pythefnos.representative.seat.mongo.MongoSeats;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that keep seats. */
@Configuration(proxyBeanMethods = false)
class SeatConfiguration {

    @Bean
    Seats seats(AggregateStores stores) {
        return new MongoSeats(stores);
    }

    @Bean
    DeclaredIndex seatsByGroup() {
        return MongoSeats.BY_GROUP;
    }

    @Bean
    DeclaredIndex seatsByHolder() {
        return MongoSeats.BY_HOLDER;
    }

    @Bean
    DeclaredIndex seatsByBackup() {
        return MongoSeats.BY_BACKUP;
    }

    @Bean
    Groups groups(KnownGroups known, GroupsApi meetingService) {
        return new MeetingServiceGroups(known, meetingService);
    }

    @Bean
    FillingSeats fillingSeats(Seats seats, Representatives people, Groups groups) {
        return new FillingSeats(seats, people, groups);
    }

    @Bean
    FollowingHolders followingHolders(Seats seats, Representatives people) {
        return new FollowingHolders(seats, people);
    }

    @Bean
    LeadTimers leadTimers(Timers timers, FollowingHolders following, Clock clock) {
        return new LeadTimers(timers, following, clock);
    }

    @Bean
    SeatsOfPerson heldSeats(Seats seats, FollowingHolders following) {
        return new SeatsOfPerson(seats, following);
    }
}
