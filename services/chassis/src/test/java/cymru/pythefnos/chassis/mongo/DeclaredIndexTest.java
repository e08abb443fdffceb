package cymru.pythefnos.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class DeclaredIndexTest {

    @Test
    void keysKeepTheirOrderAndADashIsDescending() {
        DeclaredIndex index = DeclaredIndex.of("meetings", "state.groupId", "-state.start");
        assertThat(index.model().getKeys()).isEqualTo(new Document("state.groupId", 1).append("state.start", -1));
        assertThat(index.model().getOptions().isUnique()).isFalse();
        assertThat(index.model().getOptions().isSparse()).isFalse();
    }

    @Test
    void uniqueAndSparseAreAskedFor() {
        DeclaredIndex index = DeclaredIndex.of("clients", "name").asUnique().asSparse();
        assertThat(index.model().getOptions().isUnique()).isTrue();
        assertThat(index.model().getOptions().isSparse()).isTrue();
    }
}
