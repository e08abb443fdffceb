package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.seat.http.MeetingServiceGroups;
import cymru.pythefnos.representative.seat.mongo.MongoSeats;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts seats together. */
@Configuration(proxyBeanMethods = false)
@Import({
    MongoSeats.class,
    MeetingServiceGroups.class,
    FillingSeats.class,
    FollowingHolders.class,
    LeadTimers.class,
    SeatsOfPerson.class
})
class SeatConfiguration {}
