package cymru.pythefnos.meeting.compliance.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import cymru.pythefnos.meeting.compliance.report.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A document for each meeting: its marks and, once worked out, its row. */
public final class MongoRows implements Rows, Indexed {
    private static final String COLLECTION = "compliance";

    private final MongoTemplate template;

    public MongoRows(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(
                DeclaredIndex.of(COLLECTION, "marked"),
                DeclaredIndex.of(COLLECTION, "groupId"),
                DeclaredIndex.of(COLLECTION, "row.day"));
    }

    /** As it is stored. */
    record Stored(
            @Id String meetingId,
            long marks,
            boolean marked,
            @Nullable String groupId,
            @Nullable MeetingRow row) {
        Marked read() {
            return new Marked(meetingId, marks, row);
        }
    }

    @Override
    public void mark(String meetingId, @Nullable String groupId) {
        Update marking = marking();
        if (groupId != null) {
            marking.set("groupId", groupId);
        }
        try {
            template.upsert(byId(meetingId), marking, COLLECTION);
        } catch (DuplicateKeyException atTheSameTime) {
            template.updateFirst(byId(meetingId), marking, COLLECTION);
        }
    }

    @Override
    public void markGroup(String groupId) {
        template.updateMulti(query(where("groupId").is(groupId)), marking(), COLLECTION);
    }

    @Override
    public List<Marked> marked(int limit) {
        return list(query(where("marked").is(true)).limit(limit))
                .map(Stored::read)
                .toList();
    }

    @Override
    public Optional<Marked> find(String meetingId) {
        return list(byId(meetingId)).map(Stored::read).findFirst();
    }

    @Override
    public boolean save(Marked mark, @Nullable MeetingRow row) {
        Update update = new Update().set("marked", false);
        if (row == null) {
            update.unset("row");
        } else {
            update.set("row", row);
        }
        Query unchanged = query(where("_id").is(mark.meetingId()).and("marks").is(mark.marks()));
        return template.updateFirst(unchanged, update, Stored.class, COLLECTION).getMatchedCount() > 0;
    }

    @Override
    public List<MeetingRow> between(LocalDate from, LocalDate to) {
        Query days =
                query(where("row.day").gte(from.toString()).lte(to.toString())).with(Sort.by("row.day", "_id"));
        return list(days).map(Stored::row).flatMap(Stream::ofNullable).toList();
    }

    @Override
    public Stream<String> meetings() {
        return template.stream(new Query(), Stored.class, COLLECTION).map(Stored::meetingId);
    }

    @Override
    public void forget(String meetingId) {
        template.remove(byId(meetingId), COLLECTION);
    }

    private Stream<Stored> list(Query query) {
        return template.find(query, Stored.class, COLLECTION).stream();
    }

    private static Update marking() {
        return new Update().inc("marks", 1L).set("marked", true);
    }

    private static Query byId(String meetingId) {
        return query(where("_id").is(meetingId));
    }
}
