package cymru.pythefnos.representative.invitation.inviting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.invitation.inviting.Informing.OnRecord;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates missing invitations and deliveries through their normal use cases. Usually there are none; a look costs what the
 * meetings ahead cost.
 *
 * <p>Events may arrive meanwhile. What is on record is read before the facts, so that what is told in between does not seem
 * missing. Afterwards the facts are read again, to catch concurrent changes: facts are always stored before they are acted on.
 */
public final class RepairingMeetings {
    private static final Logger LOG = LoggerFactory.getLogger(RepairingMeetings.class);

    private final KnownMeetings meetings;
    private final KnownPapers papers;
    private final InvitingSeats inviting;
    private final List<Informing> informing;

    public RepairingMeetings(
            KnownMeetings meetings, KnownPapers papers, InvitingSeats inviting, List<Informing> informing) {
        this.meetings = meetings;
        this.papers = papers;
        this.inviting = inviting;
        this.informing = List.copyOf(informing);
    }

    /** Looks at every meeting that starts after that moment; gives how many things were missing. */
    public int lookAt(Instant now) {
        return meetings.after(now).stream()
                .map(KnownMeeting::id)
                .mapToInt(this::carefully)
                .sum();
    }

    /** One meeting that can't be repaired now must not keep the others from it. */
    private int carefully(MeetingId id) {
        try {
            int missing = repair(id);
            if (missing > 0) {
                LOG.warn("Created {} missing invitations and deliveries of meeting {}", missing, id);
            }
            return missing;
        } catch (RuntimeException e) {
            LOG.warn("Meeting {} can't be looked at now; the next look will do it", id, e);
            return 0;
        }
    }

    private int repair(MeetingId id) {
        List<OnRecord> onRecord =
                informing.stream().map(each -> each.onRecord(id)).toList();
        return meetings.find(id).map(meeting -> repair(meeting, onRecord)).orElse(0);
    }

    private int repair(KnownMeeting meeting, List<OnRecord> onRecord) {
        int invitations = inviting.align(meeting);
        List<Addressee> invited = inviting.invited(meeting.id());
        List<KnownPaper> released = papers.ofMeeting(meeting.id());
        int missing = invitations
                + onRecord.stream()
                        .mapToInt(each -> each.repair(meeting, invited, released))
                        .sum();
        if (missing > 0) {
            followFacts(meeting, invited, released);
        }
        return missing;
    }

    private void followFacts(KnownMeeting acted, List<Addressee> invited, List<KnownPaper> released) {
        KnownMeeting now = meetings.find(acted.id()).orElse(acted);
        boolean moved = now.scheduleVersion() != acted.scheduleVersion();
        if (now.cancelled()) {
            inviting.cancelled(now);
        } else if (moved) {
            inviting.moved(now);
        } else if (inviting.align(now) > 0) {
            LOG.debug("Seats of meeting {} changed meanwhile", now.id());
        }
        List<Addressee> expected = inviting.invited(now.id());
        withoutInvitation(invited, expected).forEach(gone -> informing.forEach(each -> each.uninvited(now, gone)));
        followBack(now, withoutInvitation(expected, invited));
        released.forEach(paper -> papers.find(paper.id())
                .filter(known -> moved || !known.equals(paper))
                .ifPresent(changed -> {
                    if (changed.withdrawn()) {
                        inviting.paperWithdrawn(changed);
                    } else if (!now.cancelled()) {
                        inviting.paperReleased(changed, now);
                    }
                }));
    }

    /** Whoever came back may have been taken for gone. */
    private void followBack(KnownMeeting meeting, List<Addressee> back) {
        if (back.isEmpty()) {
            return;
        }
        List<KnownPaper> soFar = papers.ofMeeting(meeting.id());
        informing.forEach(each -> each.expected(meeting, soFar, back));
    }

    private static List<Addressee> withoutInvitation(List<Addressee> some, List<Addressee> others) {
        var invited = others.stream().map(Addressee::person).toList();
        return some.stream().filter(each -> !invited.contains(each.person())).toList();
    }
}
