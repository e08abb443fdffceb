package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.chassis.http.Answers;
import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Limit;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import cymru.pythefnos.chassis.security.roles.StaffAndServices;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.CancelRequest;
import cymru.pythefnos.meeting.api.meeting.MeetingAnswer;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.MeetingsApi;
import cymru.pythefnos.meeting.api.meeting.MoveRequest;
import cymru.pythefnos.meeting.api.meeting.WrittenTime;
import cymru.pythefnos.meeting.scheduling.Meeting;
import cymru.pythefnos.meeting.scheduling.Meetings;
import cymru.pythefnos.meeting.scheduling.Refusal;
import cymru.pythefnos.meeting.scheduling.change.CancellingMeetings;
import cymru.pythefnos.meeting.scheduling.change.MoveMeeting;
import cymru.pythefnos.meeting.scheduling.change.MovingMeetings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reads, moves and cancels meetings. */
@RestController
class MeetingController implements MeetingsApi {
    private final Meetings meetings;
    private final MovingMeetings moving;
    private final CancellingMeetings cancelling;
    private final Clock clock;
    private final MeetingJson json = new MeetingJson(new WarningWords());

    MeetingController(Meetings meetings, MovingMeetings moving, CancellingMeetings cancelling, Clock clock) {
        this.meetings = meetings;
        this.moving = moving;
        this.cancelling = cancelling;
        this.clock = clock;
    }

    @Override
    @StaffAndServices
    public ResponseEntity<MeetingAnswer> one(MeetingId id) {
        return shown(Result.found(meetings.find(id), () -> new Refusal.UnknownMeeting(id)));
    }

    @Override
    @StaffAndServices
    public Page<MeetingAnswer> list(
            @Nullable GroupId group,
            @Nullable String from,
            @Nullable String to,
            @Nullable String after,
            @Nullable Integer limit) {
        Limit wanted = Limit.of(limit);
        return wanted.page(
                meetings.list(Selections.of(group, from, to, after, wanted.andOne())),
                json::answer,
                Selections::cursor);
    }

    @Override
    @OfficersOnly
    public ResponseEntity<MeetingAnswer> move(MeetingId id, MoveRequest request, ExpectedVersion expected) {
        MoveMeeting wanted = new MoveMeeting(
                id,
                expected.value(),
                WrittenTime.of(request.start()),
                WrittenTime.of(request.end()),
                request.shortNotice(),
                request.reason());
        return shown(moving.move(wanted, clock.instant()));
    }

    @Override
    @OfficersOnly
    public ResponseEntity<MeetingAnswer> cancel(
            MeetingId id, @Nullable CancelRequest request, ExpectedVersion expected) {
        Bilingual reason = request == null ? null : request.reason();
        return shown(cancelling.cancel(id, expected.value(), reason, clock.instant()));
    }

    private ResponseEntity<MeetingAnswer> shown(Result<Versioned<Meeting>, Refusal> result) {
        Versioned<Meeting> meeting = RefusalProblems.orThrow(result);
        return Answers.shown(meeting.version(), json.answer(meeting));
    }
}
