package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Reason;
import cymru.pythefnos.representative.delivery.State;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.byhand.DeemedReceipt;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import cymru.pythefnos.representative.person.Representatives;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reminders at nine in the morning, Europe/London, as many days before a meeting as its group agreed. */
public final class Reminding {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Deliveries deliveries;
    private final KnownMeetings meetings;
    private final Representatives people;
    private final Dispatching dispatching;
    private final StoppingDeliveries stopping;
    private final DeemedReceipt receipt;

    public Reminding(
            Deliveries deliveries,
            KnownMeetings meetings,
            Representatives people,
            Dispatching dispatching,
            StoppingDeliveries stopping,
            DeemedReceipt receipt) {
        this.deliveries = deliveries;
        this.meetings = meetings;
        this.people = people;
        this.dispatching = dispatching;
        this.stopping = stopping;
        this.receipt = receipt;
    }

    /** When somebody is reminded of that meeting. */
    public static Instant due(KnownMeeting meeting, int daysBefore) {
        return meeting.day()
                .minusDays(daysBefore)
                .atTime(MORNING)
                .atZone(London.ZONE)
                .toInstant();
    }

    /** Sets the alarms that are still to come: whoever is invited after one of them has just been told. */
    static void arm(KnownMeeting meeting, Alarms alarms, Instant now) {
        for (int days : meeting.reminderDaysBefore()) {
            Instant due = due(meeting, days);
            if (due.isAfter(now)) {
                alarms.remind(meeting, days, due);
            }
        }
    }

    /**
     * Reminds everybody who is owed notice of that date; an alarm of an earlier date does nothing. Of reminders that are due
     * together, as after a long stop, only the latest is sent, and one that still waits gives way to it: the others are on
     * record as passed over.
     */
    public void remind(MeetingId id, int scheduleVersion, int daysBefore, Instant now) {
        meetings.find(id)
                .filter(meeting -> meeting.ahead(now) && meeting.scheduleVersion() == scheduleVersion)
                .ifPresent(meeting -> remind(meeting, daysBefore, now));
    }

    private void remind(KnownMeeting meeting, int daysBefore, Instant now) {
        List<Versioned<Delivery>> soFar = deliveries.ofMeeting(meeting.id());
        List<Delivery> reminders = reminders(meeting, daysBefore, soFar, now);
        boolean passedOver = meeting.reminderDaysBefore().stream()
                .anyMatch(days -> days < daysBefore && !due(meeting, days).isAfter(now));
        if (passedOver) {
            dispatching.record(reminders.stream()
                    .map(each -> each.ended(State.SUPERSEDED, Reason.LATER_REMINDER))
                    .toList());
            return;
        }
        Map<RepresentativeId, DeliveryId> current =
                reminders.stream().collect(Collectors.toMap(Delivery::person, Delivery::id));
        stopping.stop(
                soFar,
                each -> each.kind() == Kind.REMINDER
                        && !each.id().equals(current.getOrDefault(each.person(), each.id())),
                State.SUPERSEDED,
                Reason.LATER_REMINDER);
        dispatching.dispatch(reminders, now);
    }

    private List<Delivery> reminders(
            KnownMeeting meeting, int daysBefore, List<Versioned<Delivery>> soFar, Instant now) {
        Map<RepresentativeId, Delivery> notices = entitled(meeting, soFar);
        List<Addressee> all = notices.values().stream()
                .map(notice -> new Addressee(notice.person(), notice.seats()))
                .toList();
        List<Delivery> reminders = new ArrayList<>();
        Reach.known(people, all).forEach((to, profile) -> {
            Way way = Reach.sameAs(Objects.requireNonNull(notices.get(to.person())), profile);
            if (way == Way.EMAIL || letterWouldArrive(meeting, now)) {
                reminders.add(new Draft(to, profile, way, now).reminding(meeting, daysBefore));
            }
        });
        return reminders;
    }

    private static Map<RepresentativeId, Delivery> entitled(KnownMeeting meeting, List<Versioned<Delivery>> soFar) {
        return NoticeHistory.each(soFar).values().stream()
                .flatMap(each -> each.current(meeting.scheduleVersion()).stream())
                .filter(notice -> !notice.seats().isEmpty())
                .collect(Collectors.toMap(Delivery::person, notice -> notice));
    }

    /** A reminder that comes after the meeting is worse than none. */
    private boolean letterWouldArrive(KnownMeeting meeting, Instant now) {
        return receipt.isThereBefore(meeting.day(), Occasion.dayOf(now));
    }
}
