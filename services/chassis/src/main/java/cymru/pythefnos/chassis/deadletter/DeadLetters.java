package cymru.pythefnos.chassis.deadletter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The dead letters that nobody has dealt with yet, in the collection {@code deadLetters}. */
public final class DeadLetters implements Indexed {
    private static final String COLLECTION = "deadLetters";
    private static final int MOST = 500;
    private final MongoCollection<Document> letters;

    public DeadLetters(MongoTemplate template) {
        this.letters = template.getCollection(COLLECTION);
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "failedAt"));
    }

    public void keep(DeadLetter letter) {
        letters.replaceOne(Filters.eq("_id", letter.id()), write(letter), new ReplaceOptions().upsert(true));
    }

    public Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(letters.find(Filters.eq("_id", id)).first()).map(DeadLetters::read);
    }

    /** The first 500, the oldest first. */
    public List<DeadLetter> all() {
        return letters.find()
                .sort(Sorts.ascending("failedAt"))
                .limit(MOST)
                .map(DeadLetters::read)
                .into(new ArrayList<>());
    }

    /** How many there are, counted by their index; more than 500 are counted as 501. */
    public long count() {
        return letters.countDocuments(Filters.gte("failedAt", new Date(0)), new CountOptions().limit(MOST + 1));
    }

    public void remove(String id) {
        letters.deleteOne(Filters.eq("_id", id));
    }

    private static Document write(DeadLetter l) {
        return new Document("_id", l.id())
                .append("source", l.source())
                .append("place", l.place())
                .append("type", l.type())
                .append("subject", l.subject())
                .append("sequence", l.sequence())
                .append("failure", l.failure())
                .append("failedAt", Date.from(l.failedAt()));
    }

    private static DeadLetter read(Document d) {
        return new DeadLetter(
                d.getString("_id"),
                d.getString("source"),
                d.getString("place"),
                d.getString("type"),
                d.getString("subject"),
                d.getLong("sequence"),
                d.getString("failure"),
                d.getDate("failedAt").toInstant());
    }
}
