package cymru.pythefnos.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class DeclaredIndexTest {

    @Test
    void keysKeepTheirOrderAndADashIsDescending() {
        DeclaredIndex index = DeclaredIndex.of("meetings", "state.groupId", "-state.start");
        assertThat(index.definition().getIndexKeys())
                .isEqualTo(new Document("state.groupId", 1).append("state.start", -1));
        assertThat(index.definition().getIndexOptions()).isEmpty();
    }

    @Test
    void uniqueAndSparseAreAskedFor() {
        DeclaredIndex index = DeclaredIndex.of("clients", "name").asUnique().asSparse();
        assertThat(index.definition().getIndexOptions()).isEqualTo(new Document("unique", true).append("sparse", true));
    }
}
