package cymru.pythefnos.representative.meeting.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Papers we have heard of, in MongoDB. */
public final class MongoPapers implements KnownPapers {

    public static final DeclaredIndex BY_MEETING = DeclaredIndex.of(Facts.PAPERS, "meeting", "withdrawn", "_id");

    private final MongoOperations mongo;

    public MongoPapers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<KnownPaper> find(PaperId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PaperDocument.class, Facts.PAPERS))
                .map(PaperDocument::facts);
    }

    @Override
    public KnownPaper keep(KnownPaper heard) {
        var older = new Query(where("_id")
                .is(heard.id().value())
                .and("withdrawn")
                .is(false)
                .and("paperVersion")
                .lte(heard.paperVersion()));
        Facts.replace(mongo, older, PaperDocument.of(heard), Facts.PAPERS);
        return find(heard.id()).orElseThrow();
    }

    @Override
    public List<KnownPaper> ofMeeting(MeetingId meeting) {
        var query =
                new Query(where("meeting").is(meeting.value()).and("withdrawn").is(false));
        return mongo.find(query.with(Sort.by("_id")), PaperDocument.class, Facts.PAPERS).stream()
                .map(PaperDocument::facts)
                .toList();
    }

    /** The facts, and what of them is asked for. */
    private record PaperDocument(
            @Id String paperId, String meeting, int paperVersion, boolean withdrawn, KnownPaper facts) {

        static PaperDocument of(KnownPaper paper) {
            return new PaperDocument(
                    paper.id().value(), paper.meeting().value(), paper.paperVersion(), paper.withdrawn(), paper);
        }
    }
}
