package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.chassis.aggregate.mongo.AggregateStores;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.chassis.work.Polling;
import cymru.pythefnos.representative.invitation.inviting.AligningInvitations;
import cymru.pythefnos.representative.invitation.inviting.Informing;
import cymru.pythefnos.representative.invitation.inviting.InvitingSeats;
import cymru.pythefnos.representative.invitation.inviting.RepairingMeetings;
import cymru.pythefnos.representative.invitation.inviting.SeatingPeople;
import cymru.pythefnos.representative.invitation.mongo.MongoInvitations;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.seat.FollowingHolders;
import cymru.pythefnos.representative.seat.Seats;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together that invite. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationConfiguration.RepairSettings.class)
class InvitationConfiguration {

    /**
     * Finding what should follow from meetings ahead and is not there.
     *
     * @param every how often it is looked for; also at start
     * @param enabled false: only tests look
     */
    @ConfigurationProperties("pythefnos.repair")
    record RepairSettings(
            @DefaultValue("5m") Duration every,
            @DefaultValue("true") boolean enabled) {

        RepairSettings {
            Checked.positive(every, "pythefnos.repair.every");
        }
    }

    private final List<Informing> informing;

    InvitationConfiguration(ObjectProvider<Informing> informing) {
        this.informing = informing.orderedStream().toList();
    }

    @Bean
    Invitations invitations(AggregateStores stores) {
        return new MongoInvitations(stores);
    }

    @Bean
    DeclaredIndex invitationsByMeeting() {
        return MongoInvitations.BY_MEETING;
    }

    @Bean
    DeclaredIndex invitationsByInvitee() {
        return MongoInvitations.BY_INVITEE;
    }

    @Bean
    DeclaredIndex invitationsByAnswer() {
        return MongoInvitations.BY_ANSWER;
    }

    @Bean
    DeclaredIndex invitationsByEarlierAnswer() {
        return MongoInvitations.BY_EARLIER_ANSWER;
    }

    @Bean
    AligningInvitations aligningInvitations(Invitations invitations) {
        return new AligningInvitations(invitations, informing);
    }

    @Bean
    InvitingSeats invitingSeats(Seats seats, Invitations invitations, AligningInvitations aligning) {
        return new InvitingSeats(seats, invitations, aligning, informing);
    }

    @Bean
    SeatingPeople seatingPeople(
            Seats seats,
            FollowingHolders following,
            KnownMeetings meetings,
            KnownPapers papers,
            Invitations invitations,
            AligningInvitations aligning) {
        return new SeatingPeople(seats, following, meetings, papers, invitations, aligning, informing);
    }

    @Bean
    RepairingMeetings repairingMeetings(KnownMeetings meetings, KnownPapers papers, InvitingSeats inviting) {
        return new RepairingMeetings(meetings, papers, inviting, informing);
    }

    /** At start, and every few minutes. */
    @Bean
    @ConditionalOnBooleanProperty(name = "pythefnos.repair.enabled", matchIfMissing = true)
    Polling repairPolling(RepairingMeetings making, Clock clock, RepairSettings settings) {
        return new Polling("repair", settings.every(), () -> {
            making.lookAt(clock.instant());
            return false;
        });
    }

    @Bean
    AnsweringInvitations answeringInvitations(Invitations invitations, KnownMeetings meetings) {
        return new AnsweringInvitations(invitations, meetings);
    }

    @Bean
    InvitationsOfPerson heldInvitations(Invitations invitations) {
        return new InvitationsOfPerson(invitations);
    }
}
