package cymru.pythefnos.representative.person.rights;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.InMemoryRepresentatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportingPeopleTest {

    private static final RepresentativeId SIAN = new RepresentativeId("sian");

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();
    private final List<RepresentativeId> read = new ArrayList<>();
    private final List<RepresentativeId> forgotten = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private int space;

    @Test
    void theExportHasEverySectionAndTheReadingIsOnRecord() {
        people.add(person().called("sian"));
        var export = new ExportingPeople(people, List.of(new Letters()), read::add)
                .export(SIAN)
                .orElseThrow();
        assertThat(export.held()).isEqualTo(Map.of("letters", List.of("to sian")));
        assertThat(read).containsExactly(SIAN);
    }

    @Test
    void aReadingOfNobodyIsNoReading() {
        assertThat(new ExportingPeople(people, List.of(), read::add).export(SIAN))
                .isEmpty();
        assertThat(read).isEmpty();
    }

    @Test
    void everyPartForgetsWhoeverWasErased() {
        people.add(person().called("sian"));
        people.erase("sian");
        new ForgettingPeople(people, List.of(new Letters()), answers::add, () -> space++).forget(SIAN);
        assertThat(forgotten).containsExactly(SIAN);
        assertThat(answers).containsExactly(SIAN.value());
        assertThat(space).isEqualTo(1);
    }

    @Test
    void nobodyElseIsForgotten() {
        people.add(person().called("sian"));
        new ForgettingPeople(people, List.of(new Letters()), answers::add, () -> space++).forget(SIAN);
        assertThat(forgotten).isEmpty();
        assertThat(answers).isEmpty();
        assertThat(space).isZero();
    }

    private final class Letters implements PersonalData {
        @Override
        public String section() {
            return "letters";
        }

        @Override
        public List<?> about(RepresentativeId id) {
            return List.of("to " + id);
        }

        @Override
        public void forget(RepresentativeId id) {
            forgotten.add(id);
        }
    }
}
