package cymru.pythefnos.representative.meeting.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownMeetings;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Meetings we have heard of, in MongoDB. */
public final class MongoMeetings extends MongoFacts<MeetingId, KnownMeeting, MongoMeetings.MeetingDocument>
        implements KnownMeetings, Indexed {
    private static final String COLLECTION = "knownMeetings";

    public MongoMeetings(MongoOperations mongo) {
        super(mongo, COLLECTION, MeetingDocument.class, MeetingDocument::facts);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "group", "startsAt"), DeclaredIndex.of(COLLECTION, "startsAt"));
    }

    @Override
    public KnownMeeting keep(KnownMeeting heard) {
        Criteria older = where("_id")
                .is(heard.id().value())
                .and("cancelled")
                .is(false)
                .and("scheduleVersion")
                .lte(heard.scheduleVersion());
        return keep(heard.id(), older, MeetingDocument.of(heard));
    }

    @Override
    public List<KnownMeeting> ofGroupAfter(GroupId group, Instant after) {
        return byStart(where("group").is(group.value()).and("startsAt").gt(after));
    }

    @Override
    public List<KnownMeeting> after(Instant after) {
        return byStart(where("startsAt").gt(after));
    }

    private List<KnownMeeting> byStart(Criteria which) {
        return list(new Query(which).with(Sort.by("startsAt")));
    }

    record MeetingDocument(
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
