package cymru.pythefnos.meeting.group.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.group.SeatLead;
import cymru.pythefnos.meeting.group.SeatLeads;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What is known of seats, one document each. */
public final class MongoSeatLeads implements SeatLeads, Indexed {
    private static final String COLLECTION = "seats";
    private final MongoTemplate template;

    public MongoSeatLeads(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "groupId"));
    }

    @Override
    public List<SeatLead> of(GroupId group) {
        return template.find(Query.query(where("groupId").is(group.value())), SeatDocument.class, COLLECTION).stream()
                .map(SeatDocument::seat)
                .toList();
    }

    @Override
    public void assigned(SeatLead seat) {
        template.save(SeatDocument.of(seat), COLLECTION);
    }

    @Override
    public void vacated(String seatId) {
        template.remove(Query.query(where("_id").is(seatId)), COLLECTION);
    }
}
