package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.GroupId;
import cymru.pythefnos.meeting.group.web.JoiningJson;
import cymru.pythefnos.meeting.group.web.VenueJson;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.scheduling.MeetingId;
import cymru.pythefnos.meeting.scheduling.Mode;
import cymru.pythefnos.meeting.scheduling.ScheduleMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One meeting as it came in. */
record MeetingRequest(
        @Nullable String start,
        @Nullable String end,
        @Nullable BothLanguages title,
        @Nullable BothLanguages purpose,
        @Nullable Mode mode,
        @Nullable VenueJson venue,
        @Nullable JoiningJson joining,
        @Nullable List<@Nullable AttendeeJson> attendees,
        @Nullable List<@Nullable BothLanguages> expectedOutcomes,
        @Nullable ShortNoticeJson shortNotice) {

    ScheduleMeeting checked(MeetingId id, GroupId group) {
        DetailsJson details = new DetailsJson(title, purpose, mode, venue, joining, attendees, expectedOutcomes);
        Checks checks = Checks.of();
        Times.check(checks, "start", start);
        Times.check(checks, "end", end);
        details.check(checks);
        ShortNoticeJson.check(checks, shortNotice);
        checks.orThrow();
        return new ScheduleMeeting(
                id,
                group,
                Times.checked(start),
                Times.checked(end),
                details.checked(),
                ShortNoticeJson.checked(shortNotice));
    }
}
