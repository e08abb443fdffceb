package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.delivery.UnreadableId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.notice.Dispatching;
import cymru.pythefnos.representative.delivery.notice.Draft;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.MoreTold;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableEvent.UnreadableTold;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes in that somebody can't read a paper: sends it in another form, where there is one, and makes it a task. */
public final class TellingUnreadable {
    private final UnreadablePapers told;
    private final UnreadableLinks links;
    private final Deliveries deliveries;
    private final Dispatching dispatching;
    private final Facts facts;
    private final Clock clock;

    public TellingUnreadable(
            UnreadablePapers told,
            UnreadableLinks links,
            Deliveries deliveries,
            Dispatching dispatching,
            Facts facts,
            Clock clock) {
        this.told = told;
        this.links = links;
        this.deliveries = deliveries;
        this.dispatching = dispatching;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is known of people, meetings and papers. */
    public record Facts(Representatives people, KnownMeetings meetings, KnownPapers papers) {}

    /** The paper that a link is about; nothing if the link is not good any more. Changes nothing. */
    public Optional<Delivery> opened(String secret) {
        return links.open(secret, clock.instant())
                .flatMap(deliveries::find)
                .map(Versioned::state)
                .filter(delivery -> delivery.paper() != null);
    }

    /** Again and with the same trouble, nothing changes; with another, it is written down with the first. */
    public UnreadablePaper tell(Delivery delivery, Trouble trouble) {
        Optional<Versioned<UnreadablePaper>> known =
                told.find(UnreadableId.of(delivery.id().value()));
        return known.isPresent() ? also(known.get(), trouble) : also(first(delivery, trouble), trouble);
    }

    /** The other rendition first: once the task is there, nobody would send it any more. */
    private Versioned<UnreadablePaper> first(Delivery delivery, Trouble trouble) {
        Instant now = clock.instant();
        Optional<Delivery> other = other(delivery, trouble, now);
        other.ifPresent(dispatching::dispatch);
        UnreadablePaper paper = UnreadablePaper.told(
                delivery,
                trouble,
                now,
                deadline(delivery, now),
                other.map(Delivery::id).orElse(null));
        return told.add(new UnreadableTold(paper));
    }

    private UnreadablePaper also(Versioned<UnreadablePaper> known, Trouble trouble) {
        UnreadablePaper more = known.state().also(trouble);
        if (more.equals(known.state())) {
            return more;
        }
        return told.replace(new MoreTold(more), known.version()) instanceof Result.Done
                ? more
                : also(told.find(more.id()).orElseThrow(), trouble);
    }

    private Optional<Delivery> other(Delivery delivery, Trouble trouble, Instant now) {
        PaperCopy had = Objects.requireNonNull(delivery.paper());
        KnownMeeting meeting = facts.meetings()
                .find(delivery.occasion().meeting())
                .filter(known -> known.ahead(now))
                .orElse(null);
        KnownPaper paper = facts.papers()
                .find(had.paper())
                .filter(known -> !known.withdrawn())
                .orElse(null);
        Profile profile = facts.people().profile(delivery.person()).orElse(null);
        if (meeting == null || paper == null || profile == null) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                new Addressee(delivery.person(), delivery.seats()), profile, Reach.sameAs(delivery, profile), now);
        return OtherRendition.of(paper, meeting, had, trouble).map(copy -> draft.paper(meeting, copy));
    }

    /** The papers' deadline while it is to come, else the day of the meeting, else today. */
    private LocalDate deadline(Delivery delivery, Instant now) {
        LocalDate today = Occasion.dayOf(now);
        return Stream.of(delivery.deadline(), delivery.occasion().day())
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(today);
    }
}
