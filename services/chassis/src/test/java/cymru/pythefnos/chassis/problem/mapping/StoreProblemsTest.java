package cymru.pythefnos.chassis.problem.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class StoreProblemsTest {
    private final StoreProblems mapping = new StoreProblems();

    @Test
    void aStoreOutOfReachIsNotLasting() {
        assertThat(mapping.problem(new DataAccessResourceFailureException("down"), new MockHttpServletRequest()))
                .get()
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void aFullDiskIsSaidToBeOne() {
        var refused = new MongoCommandException(
                new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(14031)), new ServerAddress());
        assertThat(mapping.problem(new UncategorizedMongoDbException("full", refused), new MockHttpServletRequest()))
                .get()
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.INSUFFICIENT_STORAGE));
    }

    @Test
    void aBugInTheUseOfTheStoreIsABug() {
        assertThat(mapping.problem(new DuplicateKeyException("twice"), new MockHttpServletRequest()))
                .isEmpty();
    }
}
