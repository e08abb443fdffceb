package cymru.pythefnos.representative.web;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.invitation.AnsweringInvitations;
import cymru.pythefnos.representative.invitation.InMemoryInvitations;
import cymru.pythefnos.representative.invitation.InvitationsOfPerson;
import cymru.pythefnos.representative.invitation.inviting.AligningInvitations;
import cymru.pythefnos.representative.invitation.inviting.InvitingSeats;
import cymru.pythefnos.representative.meeting.HearingOfMeetings;
import cymru.pythefnos.representative.meeting.InMemoryGroups;
import cymru.pythefnos.representative.meeting.InMemoryMeetings;
import cymru.pythefnos.representative.meeting.InMemoryPapers;
import cymru.pythefnos.representative.person.HoldingAddresses;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import cymru.pythefnos.representative.person.KeepingPeople;
import cymru.pythefnos.representative.person.PersonNews;
import cymru.pythefnos.representative.person.ThirdSectorDomains;
import cymru.pythefnos.representative.person.rights.ExportingPeople;
import cymru.pythefnos.representative.seat.FillingSeats;
import cymru.pythefnos.representative.seat.FollowingHolders;
import cymru.pythefnos.representative.seat.Groups;
import cymru.pythefnos.representative.seat.InMemorySeats;
import cymru.pythefnos.representative.seat.SeatsOfPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The web adapters of people, seats and invitations, on fakes; it is the afternoon of 23 November 2026. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "cymru.pythefnos.representative.person.web",
    "cymru.pythefnos.representative.seat.web",
    "cymru.pythefnos.representative.invitation.web"
})
class Edge {

    static final String NO_GROUP = "01900000-0000-7000-8000-00000000dead";
    static final String SILENCE = "01900000-0000-7000-8000-0000000051e7";

    @Bean
    InMemoryRepresentatives people() {
        return new InMemoryRepresentatives();
    }

    @Bean
    InMemorySeats seats() {
        return new InMemorySeats();
    }

    @Bean
    InMemoryInvitations invitations() {
        return new InMemoryInvitations();
    }

    @Bean
    InMemoryMeetings meetings() {
        return new InMemoryMeetings();
    }

    @Bean
    Readings readings() {
        return new Readings(new ArrayList<>());
    }

    /** Who was exported. */
    record Readings(List<RepresentativeId> ids) {}

    @Bean
    PersonNews news(FollowingHolders following) {
        return new PersonNews() {
            @Override
            public void leadAboutToChange(RepresentativeId id, long version) {}

            @Override
            public void leadChanged(RepresentativeId id) {
                following.follow(id);
            }
        };
    }

    @Bean
    KeepingPeople keeping(InMemoryRepresentatives people, PersonNews news) {
        return new KeepingPeople(people, new ThirdSectorDomains(List.of("elusen.example")), news, List.of());
    }

    @Bean
    HoldingAddresses holding(InMemoryRepresentatives people, PersonNews news) {
        return new HoldingAddresses(people, news, List.of());
    }

    @Bean
    ExportingPeople exporting(
            InMemoryRepresentatives people,
            InMemorySeats seats,
            FollowingHolders following,
            InMemoryInvitations invitations,
            Readings readings) {
        return new ExportingPeople(
                people,
                List.of(new SeatsOfPerson(seats, following), new InvitationsOfPerson(invitations)),
                readings.ids()::add);
    }

    @Bean
    FollowingHolders following(InMemorySeats seats, InMemoryRepresentatives people) {
        return new FollowingHolders(seats, people);
    }

    @Bean
    FillingSeats filling(InMemorySeats seats, InMemoryRepresentatives people) {
        return new FillingSeats(seats, people, group -> switch (group.value()) {
            case NO_GROUP -> Groups.Answer.NO;
            case SILENCE -> Groups.Answer.NONE;
            default -> Groups.Answer.YES;
        });
    }

    @Bean
    AnsweringInvitations answering(InMemoryInvitations invitations, InMemoryMeetings meetings) {
        return new AnsweringInvitations(invitations, meetings);
    }

    @Bean
    HearingOfMeetings hearing(InMemoryMeetings meetings, InMemorySeats seats, InMemoryInvitations invitations) {
        var inviting =
                new InvitingSeats(seats, invitations, new AligningInvitations(invitations, List.of()), List.of());
        return new HearingOfMeetings(meetings, new InMemoryPapers(), new InMemoryGroups(), List.of(inviting));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T15:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    ProblemBundle problems() {
        return new ProblemBundle("representative/problems");
    }

    /** Not asked: tests put their tokens in place themselves. */
    @Bean
    JwtDecoder decoder() {
        return token -> {
            throw new IllegalStateException("no test sends a token over the wire");
        };
    }
}
