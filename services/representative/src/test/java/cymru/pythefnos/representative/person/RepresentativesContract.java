package cymru.pythefnos.representative.person;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.need.NeedKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of people must do. */
public abstract class RepresentativesContract {

    protected abstract Representatives people();

    @Test
    void everythingSaidComesBack() {
        var said = person().reading(PreferredLanguage.CY, Format.AUDIO, Format.LARGE_PRINT)
                .needing(NeedKind.HEARING_LOOP, "Dolen glyw, os gwelwch yn dda")
                .byPost()
                .byEmail("sian@enghraifft.cymru")
                .called("sian");
        assertThat(people().add(said)).isEqualTo(said.at(1));
        assertThat(people().find(said.id())).contains(said.at(1));
    }

    @Test
    void aSecondAddIsTheFirst() {
        people().add(person().named("Siân").called("sian"));
        assertThat(people().add(person().named("Sioned").called("sian"))
                        .known()
                        .orElseThrow()
                        .name())
                .isEqualTo("Siân");
    }

    @Test
    void manyAreFoundTogetherWithoutThoseNobodyKnows() {
        var sian = people().add(person().called("sian"));
        var gwen = people().add(person().called("gwen"));
        people().add(person().called("huw"));
        var unknown = new RepresentativeId("nobody");
        assertThat(people().find(List.of(gwen.id(), unknown, sian.id()))).containsExactlyInAnyOrder(sian, gwen);
    }

    @Test
    void aSaveMindsTheVersion() {
        var first = people().add(person().called("sian"));
        var second = people().save(first, PersonChange.EDITED);
        assertThat(second.version()).isEqualTo(2);
        assertThatThrownBy(() -> people().save(first, PersonChange.EDITED)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anErasedPersonIsFoundByIdOnly() {
        var first = people().add(person().called("sian"));
        people().save(first.erase(1), PersonChange.ERASED);
        assertThat(people().find(first.id()).orElseThrow().erased()).isTrue();
        assertThat(people().list(null, null, 10)).isEmpty();
    }

    @Test
    void theListIsByNameWithoutMindingCaseOrAccents() {
        add("Ŵyn", "abel", "Ála", "Zac", "ifan");
        assertThat(names(null, null, 10)).containsExactly("abel", "Ála", "ifan", "Ŵyn", "Zac");
    }

    @Test
    void theListGoesOnAfterSomebody() {
        add("Bethan", "Alun", "Carys", "Alun");
        var first = people().list(null, null, 2);
        assertThat(first).extracting(p -> p.known().orElseThrow().name()).containsExactly("Alun", "Alun");
        assertThat(names(null, first.getLast().id(), 2)).containsExactly("Bethan", "Carys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", ".", ".*", "\\", "\\E", "^", "$", "%", "*", "-", "’", "\u0301", " \u0301 "})
    void whatNobodysNameHoldsFindsNobody(String words) {
        add("Sian Wyn");
        add("Alun Prawf");
        assertThat(people().list(words, null, 10)).isEmpty();
    }

    @Test
    void peopleAreFoundByTheStartOfAnyWord() {
        add("Siân Ŵyn-Jones", "Sioned Wynne", "Ifan Siôn");
        assertThat(names("WYN", null, 10)).containsExactly("Siân Ŵyn-Jones", "Sioned Wynne");
        assertThat(names("sian ŵ", null, 10)).containsExactly("Siân Ŵyn-Jones");
        assertThat(names(".*", null, 10)).isEmpty();
    }

    private void add(String... names) {
        for (int i = 0; i < names.length; i++) {
            people().add(person().named(names[i]).called("person-" + i));
        }
    }

    private List<String> names(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        return people().list(words, after, limit).stream()
                .map(found -> found.known().orElseThrow().name())
                .toList();
    }
}
