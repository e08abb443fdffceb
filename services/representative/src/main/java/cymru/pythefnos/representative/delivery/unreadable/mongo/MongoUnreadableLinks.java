package cymru.pythefnos.representative.delivery.unreadable.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.unreadable.UnreadableLinks;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Links in MongoDB, found by the hash of their secret: 128 random bits, 22 characters. */
public final class MongoUnreadableLinks implements UnreadableLinks, Indexed {
    private static final String COLLECTION = "unreadableLinks";
    private static final int SECRET_BYTES = 16;

    private final MongoOperations mongo;
    private final SecureRandom random = new SecureRandom();

    public MongoUnreadableLinks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "delivery"), DeclaredIndex.of(COLLECTION, "expires"));
    }

    @Override
    public String make(DeliveryId id, Instant expires) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        mongo.insert(new Link(Sha256.hex(secret), id.value(), expires), COLLECTION);
        return secret;
    }

    @Override
    public Optional<DeliveryId> open(String secret, Instant now) {
        return Optional.ofNullable(mongo.findById(Sha256.hex(secret), Link.class, COLLECTION))
                .filter(link -> now.isBefore(link.expires()))
                .map(link -> new DeliveryId(link.delivery()));
    }

    @Override
    public void forget(DeliveryId id) {
        mongo.remove(new Query(where("delivery").is(id.value())), COLLECTION);
    }

    /** Clears away links that open nothing any more. */
    public void sweep(Instant now) {
        mongo.remove(new Query(where("expires").lte(now)), COLLECTION);
    }

    private record Link(@Id String hash, String delivery, Instant expires) {}
}
