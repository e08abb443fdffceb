package cymru.pythefnos.meeting.group.mongo;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.DomainConverters;
import cymru.pythefnos.chassis.mongo.StringConversion;
import cymru.pythefnos.chassis.outbox.AggregateStores;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.Groups;
import cymru.pythefnos.meeting.group.KeepingGroups;
import cymru.pythefnos.meeting.group.SeatLeads;
import cymru.pythefnos.meeting.group.kafka.GroupEvents;
import cymru.pythefnos.meeting.group.kafka.SeatAssignedHandler;
import cymru.pythefnos.meeting.group.kafka.SeatVacatedHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class GroupConfiguration {

    @Bean
    static DomainConverters groupConverters() {
        return DomainConverters.of(StringConversion.of(GroupId.class, GroupId::value, GroupId::new));
    }

    @Bean
    DeclaredIndex seatsByGroup() {
        return DeclaredIndex.of(MongoSeatLeads.COLLECTION, "groupId");
    }

    @Bean
    Groups groups(AggregateStores stores) {
        return new MongoGroups(stores, GroupEvents::toContract);
    }

    @Bean
    SeatLeads seatLeads(MongoTemplate template) {
        return new MongoSeatLeads(template);
    }

    @Bean
    KeepingGroups keepingGroups(Groups groups) {
        return new KeepingGroups(groups);
    }

    @Bean
    EventHandler seatAssigned(SeatLeads seats) {
        return new SeatAssignedHandler(seats);
    }

    @Bean
    EventHandler seatVacated(SeatLeads seats) {
        return new SeatVacatedHandler(seats);
    }
}
