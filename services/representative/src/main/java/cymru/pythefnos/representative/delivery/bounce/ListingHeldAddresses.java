package cymru.pythefnos.representative.delivery.bounce;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.NextStep;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.delivery.byhand.HandWork;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.invitation.Invitation;
import cymru.pythefnos.representative.invitation.Invitations;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gets no mail, and which deadlines that endangers: of what waits to be done by hand, and of papers still to come. */
public final class ListingHeldAddresses {
    private static final Comparator<Endangered> NEAREST = Comparator.comparing(Endangered::deadline)
            .thenComparing(each -> each.meeting().value());

    private final Representatives people;
    private final Deliveries deliveries;
    private final Invitations invitations;
    private final KnownMeetings meetings;
    private final HandWork work;
    private final DeemedReceipt receipt;
    private final Clock clock;

    public ListingHeldAddresses(
            Representatives people,
            Deliveries deliveries,
            Invitations invitations,
            KnownMeetings meetings,
            DeemedReceipt receipt,
            Clock clock) {
        this.people = people;
        this.deliveries = deliveries;
        this.invitations = invitations;
        this.meetings = meetings;
        this.work = new HandWork(receipt);
        this.receipt = receipt;
        this.clock = clock;
    }

    /** The nearest deadline first; whoever has none last. */
    public List<Held> all() {
        Instant now = clock.instant();
        return people.held().stream()
                .map(Versioned::state)
                .flatMap(person -> person.known().stream().map(profile -> held(person, profile, now)))
                .sorted(Comparator.comparing(Held::nearest, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(held -> held.hold().since())
                        .thenComparing(held -> held.person().value()))
                .toList();
    }

    private Held held(Representative person, Profile profile, Instant now) {
        boolean post = Reach.post(profile).isPresent();
        var endangered = Stream.concat(byHand(person.id(), post, now), toCome(person.id(), now))
                .sorted(NEAREST)
                .toList();
        return new Held(person.id(), profile.hold().orElseThrow(), endangered);
    }

    private Stream<Endangered> byHand(RepresentativeId person, boolean post, Instant now) {
        return deliveries.ofPerson(person).stream()
                .map(Versioned::state)
                .filter(delivery ->
                        delivery.byHand() && delivery.occasion().start().isAfter(now))
                .map(delivery -> endangered(delivery, post, Occasion.dayOf(now)));
    }

    private Endangered endangered(Delivery delivery, boolean post, LocalDate today) {
        NextStep next = work.of(delivery, post, today);
        boolean posted = next.what() == NextStep.What.POST;
        return new Endangered(
                delivery.occasion().meeting(),
                delivery.kind(),
                delivery.deadline(),
                delivery.id(),
                next,
                posted ? receipt.postBy(delivery.deadline()) : null);
    }

    /** Papers that are not there yet, or have gone out. */
    private Stream<Endangered> toCome(RepresentativeId person, Instant now) {
        LocalDate today = Occasion.dayOf(now);
        return invitations.ofInvitee(person).stream()
                .map(Versioned::state)
                .filter(invitation -> invitation.closed() == null)
                .map(Invitation::meeting)
                .distinct()
                .flatMap(id -> meetings.find(id).stream())
                .filter(meeting ->
                        meeting.ahead(now) && !meeting.papersDeadline().isBefore(today))
                .map(ListingHeldAddresses::papers);
    }

    private static Endangered papers(KnownMeeting meeting) {
        return new Endangered(meeting.id(), Kind.PAPER, meeting.papersDeadline(), null, null, null);
    }

    /** A person, and the deadlines, the nearest first. */
    public record Held(RepresentativeId person, Hold hold, List<Endangered> endangered) {

        public @Nullable LocalDate nearest() {
            return Optional.of(endangered)
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.getFirst().deadline())
                    .orElse(null);
        }
    }

    /**
     * One deadline.
     *
     * @param delivery what waits to be done by hand; nothing of papers still to come
     * @param postBy the last day of posting that meets the deadline, where it is to be posted
     */
    public record Endangered(
            MeetingId meeting,
            Kind kind,
            LocalDate deadline,
            @Nullable DeliveryId delivery,
            @Nullable NextStep next,
            @Nullable LocalDate postBy) {}
}
