package cymru.pythefnos.representative.meeting.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Meetings we have heard of, in MongoDB. */
public final class MongoMeetings implements KnownMeetings {

    public static final DeclaredIndex BY_GROUP = DeclaredIndex.of(Facts.MEETINGS, "group", "startsAt");
    public static final DeclaredIndex BY_START = DeclaredIndex.of(Facts.MEETINGS, "startsAt");

    private final MongoOperations mongo;

    public MongoMeetings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<KnownMeeting> find(MeetingId id) {
        return Optional.ofNullable(mongo.findById(id.value(), MeetingDocument.class, Facts.MEETINGS))
                .map(MeetingDocument::facts);
    }

    @Override
    public KnownMeeting keep(KnownMeeting heard) {
        var older = new Query(where("_id")
                .is(heard.id().value())
                .and("cancelled")
                .is(false)
                .and("scheduleVersion")
                .lte(heard.scheduleVersion()));
        Facts.replace(mongo, older, MeetingDocument.of(heard), Facts.MEETINGS);
        return find(heard.id()).orElseThrow();
    }

    @Override
    public List<KnownMeeting> ofGroupAfter(GroupId group, Instant after) {
        var query = new Query(where("group").is(group.value()).and("startsAt").gt(after));
        return mongo.find(query.with(Sort.by("startsAt")), MeetingDocument.class, Facts.MEETINGS).stream()
                .map(MeetingDocument::facts)
                .toList();
    }

    @Override
    public List<KnownMeeting> after(Instant after) {
        var query = new Query(where("startsAt").gt(after)).with(Sort.by("startsAt"));
        return mongo.find(query, MeetingDocument.class, Facts.MEETINGS).stream()
                .map(MeetingDocument::facts)
                .toList();
    }

    /** The facts, and what of them is asked for. */
    private record MeetingDocument(
            @Id String meetingId,
            String group,
            Instant startsAt,
            int scheduleVersion,
            boolean cancelled,
            KnownMeeting facts) {

        static MeetingDocument of(KnownMeeting meeting) {
            return new MeetingDocument(
                    meeting.id().value(),
                    meeting.group().value(),
                    meeting.start().toInstant(),
                    meeting.scheduleVersion(),
                    meeting.cancelled(),
                    meeting);
        }
    }
}
