package cymru.pythefnos.representative.person;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.harness.AggregatesContract;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.NeedKind;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.AddressHeld;
import cymru.pythefnos.representative.person.PersonEvent.AddressReleased;
import cymru.pythefnos.representative.person.PersonEvent.PersonEdited;
import cymru.pythefnos.representative.person.PersonEvent.PersonErased;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of people must do. */
public interface RepresentativesContract extends AggregatesContract<RepresentativeId, Representative, PersonEvent> {

    @Override
    Representatives aggregates();

    @Override
    default RepresentativeId freshId() {
        return new RepresentativeId(UUID.randomUUID().toString());
    }

    @Override
    default PersonEvent added(RepresentativeId id) {
        return person().reading(PreferredLanguage.CY, Format.AUDIO, Format.LARGE_PRINT)
                .needing(NeedKind.HEARING_LOOP, "Dolen glyw, os gwelwch yn dda")
                .byPost()
                .byEmail("sian@enghraifft.cymru")
                .called(id.value());
    }

    @Override
    default PersonEvent changed(RepresentativeId id, int nth) {
        return new PersonEdited(person().named("Siân " + nth).called(id.value()).person());
    }

    @Override
    default Representative state(PersonEvent event) {
        return event.person();
    }

    @Test
    default void manyAreFoundTogetherWithoutThoseNobodyKnows() {
        var sian = aggregates().add(person().called("sian")).state();
        var gwen = aggregates().add(person().called("gwen")).state();
        aggregates().add(person().called("huw"));
        var unknown = new RepresentativeId("nobody");
        assertThat(aggregates().find(List.of(gwen.id(), unknown, sian.id()))).containsExactlyInAnyOrder(sian, gwen);
    }

    @Test
    default void thoseWhoGetNoMailAreFoundWithWhy() {
        aggregates().add(person().called("gwen"));
        var before = aggregates().add(person().byEmail("sian@enghraifft.cymru").called("sian"));
        var hold = new Hold(Instant.parse("2026-11-23T15:00:00Z"), Fault.MAILBOX_FULL, "5.2.2");
        var profile = before.state().known().orElseThrow();
        var address = EmailAddress.parse("sian@enghraifft.cymru").orElseThrow();
        var held = new Representative(before.state().id(), profile.holding(address, hold));
        aggregates().replace(new AddressHeld(held, hold), before.version());
        assertThat(aggregates().held()).extracting(Versioned::state).containsExactly(held);
        aggregates().replace(new AddressReleased(before.state()), before.version() + 1);
        assertThat(aggregates().held()).isEmpty();
    }

    @Test
    default void anErasedPersonIsFoundByIdOnly() {
        var first = aggregates().add(person().called("sian")).state();
        aggregates().replace(new PersonErased(new Representative(first.id(), null)), 1);
        assertThat(aggregates().find(first.id()).orElseThrow().state().erased()).isTrue();
        assertThat(aggregates().list(null, null, 10)).isEmpty();
    }

    @Test
    default void theListIsByNameWithoutMindingCaseOrAccents() {
        add("Ŵyn", "abel", "Ála", "Zac", "ifan");
        assertThat(names(null, null, 10)).containsExactly("abel", "Ála", "ifan", "Ŵyn", "Zac");
    }

    @Test
    default void theListGoesOnAfterSomebody() {
        add("Bethan", "Alun", "Carys", "Alun");
        var first = aggregates().list(null, null, 2);
        assertThat(first)
                .extracting(p -> p.state().known().orElseThrow().name())
                .containsExactly("Alun", "Alun");
        assertThat(names(null, first.getLast().state().id(), 2)).containsExactly("Bethan", "Carys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "(", ".", ".*", "\\", "\\E", "^", "$", "%", "*", "-", "’", "\u0301", " \u0301 "})
    default void whatNobodysNameHoldsFindsNobody(String words) {
        add("Sian Wyn");
        add("Alun Prawf");
        assertThat(aggregates().list(words, null, 10)).isEmpty();
    }

    @Test
    default void peopleAreFoundByTheStartOfAnyWord() {
        add("Siân Ŵyn-Jones", "Sioned Wynne", "Ifan Siôn");
        assertThat(names("WYN", null, 10)).containsExactly("Siân Ŵyn-Jones", "Sioned Wynne");
        assertThat(names("sian ŵ", null, 10)).containsExactly("Siân Ŵyn-Jones");
        assertThat(names(".*", null, 10)).isEmpty();
    }

    private void add(String... names) {
        for (int i = 0; i < names.length; i++) {
            aggregates().add(person().named(names[i]).called("person-" + i));
        }
    }

    private List<String> names(@Nullable String words, @Nullable RepresentativeId after, int limit) {
        return aggregates().list(words, after, limit).stream()
                .map(found -> found.state().known().orElseThrow().name())
                .toList();
    }
}
