package cymru.pythefnos.representative.delivery.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cymru.pythefnos.chassis.id.Sha256;
import cymru.pythefnos.chassis.mongo.DeclaredIndex;
import cymru.pythefnos.chassis.mongo.Indexed;
import cymru.pythefnos.representative.delivery.DeliveryId;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Personal links in MongoDB, found by the hash of their secret: whoever reads the store can open none of them. */
public final class MongoPaperLinks implements PaperLinks, Indexed {

    private static final String COLLECTION = "paperLinks";
    private static final int SECRET_BYTES = 32;

    private final MongoOperations mongo;
    private final SecureRandom random = new SecureRandom();

    public MongoPaperLinks(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DeclaredIndex> indexes() {
        return List.of(DeclaredIndex.of(COLLECTION, "delivery"), DeclaredIndex.of(COLLECTION, "expires"));
    }

    @Override
    public String make(DeliveryId id, PaperCopy copy, Instant expires) {
        return keep(id, copy, null, expires);
    }

    @Override
    public String makePack(DeliveryId id, PersonalPack pack, Instant expires) {
        return keep(id, null, pack, expires);
    }

    private String keep(DeliveryId id, @Nullable PaperCopy copy, @Nullable PersonalPack pack, Instant expires) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        mongo.insert(new Link(Sha256.hex(secret), id.value(), copy, pack, expires), COLLECTION);
        return secret;
    }

    @Override
    public Optional<PaperCopy> open(String secret, Instant now) {
        return find(secret, now).map(Link::copy);
    }

    @Override
    public Optional<PersonalPack> openPack(String secret, Instant now) {
        return find(secret, now).map(Link::pack);
    }

    private Optional<Link> find(String secret, Instant now) {
        return Optional.ofNullable(mongo.findById(Sha256.hex(secret), Link.class, COLLECTION))
                .filter(link -> now.isBefore(link.expires()));
    }

    @Override
    public void forget(DeliveryId id) {
        mongo.remove(new Query(where("delivery").is(id.value())), COLLECTION);
    }

    /** Clears away links that open nothing any more. */
    public void sweep(Instant now) {
        mongo.remove(new Query(where("expires").lte(now)), COLLECTION);
    }

    /** To a paper or to a pack. */
    private record Link(
            @Id String hash,
            String delivery,
            @Nullable PaperCopy copy,
            @Nullable PersonalPack pack,
            Instant expires) {}
}
