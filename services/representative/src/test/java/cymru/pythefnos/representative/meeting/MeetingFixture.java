package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** An invented meeting of the group {@code grwp}, on 30 March 2027 at ten in the morning. */
public final class MeetingFixture {

    public static final GroupId GROUP = new GroupId("grwp");

    private final String id;
    private OffsetDateTime start = OffsetDateTime.parse("2027-03-30T10:00+01:00");
    private int scheduleVersion = 1;
    private GroupId group = GROUP;

    private MeetingFixture(String id) {
        this.id = id;
    }

    public static MeetingFixture meeting(String id) {
        return new MeetingFixture(id);
    }

    public MeetingFixture on(String day) {
        start = LocalDate.parse(day).atTime(10, 0).atZone(London.ZONE).toOffsetDateTime();
        return this;
    }

    public MeetingFixture of(GroupId other) {
        group = other;
        return this;
    }

    public MeetingFixture version(int version) {
        scheduleVersion = version;
        return this;
    }

    public KnownMeeting known() {
        var day = start.toLocalDate();
        return new KnownMeeting(
                new MeetingId(id),
                group,
                scheduleVersion,
                start,
                start.plusHours(2),
                Mode.HYBRID,
                day.minusDays(15),
                day.minusDays(8),
                false,
                List.of(7, 1),
                null,
                false);
    }

    /** A paper of that meeting, in one standard rendition. */
    public KnownPaper paper(String paper, int version) {
        var rendition = new KnownRendition(paper + "-r", "STANDARD", "cy", "application/pdf", 20_000, false);
        var deadline = start.toLocalDate().minusDays(8);
        return new KnownPaper(
                new PaperId(paper), new MeetingId(id), group, version, deadline, false, List.of(rendition), false);
    }
}
