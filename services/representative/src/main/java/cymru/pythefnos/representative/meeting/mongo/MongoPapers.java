package cymru.pythefnos.representative.meeting.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Papers we have heard of, in MongoDB. */
public final class MongoPapers extends MongoFacts<PaperId, KnownPaper, MongoPapers.PaperDocument>
        implements KnownPapers, Indexed {
    private static final String COLLECTION = "knownPapers";

    public MongoPapers(MongoOperations mongo) {
        super(mongo, COLLECTION, PaperDocument.class, PaperDocument::facts);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "meeting", "withdrawn", "_id"));
    }

    @Override
    public KnownPaper keep(KnownPaper heard) {
        Criteria older = where("_id")
                .is(heard.id().value())
                .and("withdrawn")
                .is(false)
                .and("paperVersion")
                .lte(heard.paperVersion());
        return keep(heard.id(), older, PaperDocument.of(heard));
    }

    @Override
    public List<KnownPaper> ofMeeting(MeetingId meeting) {
        Criteria standing =
                where("meeting").is(meeting.value()).and("withdrawn").is(false);
        return list(new Query(standing).with(Sort.by("_id")));
    }

    record PaperDocument(@Id String paperId, String meeting, int paperVersion, boolean withdrawn, KnownPaper facts) {
        static PaperDocument of(KnownPaper paper) {
            return new PaperDocument(
                    paper.id().value(), paper.meeting().value(), paper.paperVersion(), paper.withdrawn(), paper);
        }
    }
}
