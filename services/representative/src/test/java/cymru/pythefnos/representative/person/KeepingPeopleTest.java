package cymru.pythefnos.representative.person;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Fault;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.NeedKind;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.PersonAdded;
import cymru.pythefnos.representative.person.PersonEvent.PersonErased;
import cymru.pythefnos.representative.person.contact.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingPeopleTest {
    private static final Hold HOLD = new Hold(Instant.parse("2026-11-23T15:00:00Z"), Fault.NO_SUCH_ADDRESS, "5.1.1");

    private static final RepresentativeId SIAN = new RepresentativeId("sian");

    private final InMemoryRepresentatives people = new InMemoryRepresentatives();
    private final List<String> news = new ArrayList<>();
    private final KeepingPeople keeping =
            new KeepingPeople(people, new ThirdSectorDomains(List.of("elusen.example")), new Told(), List.of());

    @Test
    void aPersonWithPostOnlyIsNobodyUnusual() {
        assertThat(keeping.add(SIAN, person().byPost().profile())).isInstanceOf(Result.Done.class);
        assertThat(profile().preferredChannel().leadWorkingDays()).isEqualTo(2);
    }

    @Test
    void whoWasNotAskedGetsTheStandardFormatInBothLanguages() {
        keeping.add(SIAN, person().profile());
        assertThat(profile().language()).isEqualTo(PreferredLanguage.BOTH);
        assertThat(profile().formats()).containsExactly(Format.STANDARD);
    }

    @Test
    void addingTwiceUnderOneIdGivesTheFirst() {
        keeping.add(SIAN, person().named("Siân").profile());
        keeping.add(SIAN, person().named("Somebody else").profile());
        assertThat(profile().name()).isEqualTo("Siân");
    }

    @Test
    void anAddressOfTheOrganisationIsRefusedAndNothingIsKept() {
        var both = person().byPost().byEmail("sian@post.elusen.example").profile();
        assertThat(keeping.add(SIAN, both))
                .isEqualTo(Result.refused(new PersonRefusal.ThirdSectorAddress("post.elusen.example")));
        assertThat(people.find(SIAN)).isEmpty();
    }

    @Test
    void anEditCannotBringTheOrganisationInEither() {
        keeping.add(SIAN, person().profile());
        var changed = person().byEmail("sian@elusen.example").profile();
        assertThat(keeping.edit(SIAN, 1, changed))
                .isEqualTo(Result.refused(new PersonRefusal.ThirdSectorAddress("elusen.example")));
        assertThat(people.find(SIAN).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        keeping.add(SIAN, person().profile());
        keeping.edit(SIAN, 1, person().named("Siân Wyn").profile());
        assertThat(keeping.edit(SIAN, 1, person().named("Sian").profile()))
                .isEqualTo(Result.refused(new PersonRefusal.ChangedMeanwhile(SIAN, 1)));
        assertThat(profile().name()).isEqualTo("Siân Wyn");
    }

    @Test
    void anAddressThatIsHeldStaysSoUntilAnotherStandsInItsPlace() {
        keeping.add(SIAN, person().byEmail("sian@enghraifft.cymru").profile());
        var holding = new HoldingAddresses(people, new Told(), List.of());
        var address = EmailAddress.parse("Sian@enghraifft.cymru").orElseThrow();
        assertThat(holding.hold(SIAN, address, HOLD)).isTrue();
        keeping.edit(
                SIAN, 2, person().named("Siân").byEmail("sian@enghraifft.cymru").profile());
        assertThat(profile().hold()).contains(HOLD);
        keeping.edit(SIAN, 3, person().byEmail("sian@newydd.cymru").profile());
        assertThat(profile().hold()).isEmpty();
        assertThat(holding.hold(SIAN, address, HOLD)).isFalse();
        assertThat(news).isEmpty();
    }

    @Test
    void whileTheAddressIsHeldNoticesHaveToBeSentAsLettersAre() {
        keeping.add(SIAN, person().byEmail("sian@enghraifft.cymru").byPost().profile());
        var holding = new HoldingAddresses(people, new Told(), List.of());
        holding.hold(SIAN, EmailAddress.parse("sian@enghraifft.cymru").orElseThrow(), HOLD);
        assertThat(profile().preferredChannel().leadWorkingDays()).isEqualTo(2);
        holding.release(SIAN);
        assertThat(profile().preferredChannel().leadWorkingDays()).isZero();
        assertThat(news).containsExactly("soon sian 2", "now sian", "soon sian 3", "now sian");
    }

    @Test
    void changingFromEmailToPostIsToldBeforeAndAfter() {
        keeping.add(SIAN, person().profile());
        keeping.edit(SIAN, 1, person().byPost().profile());
        assertThat(news).containsExactly("soon sian 2", "now sian");
    }

    @Test
    void aChangeThatIsNotKeptIsNotToldAsDone() {
        keeping.add(SIAN, person().profile());
        keeping.edit(SIAN, 1, person().named("Siân Wyn").profile());
        keeping.edit(SIAN, 1, person().byPost().profile());
        assertThat(news).containsExactly("soon sian 2");
    }

    @Test
    void anotherEmailAddressChangesNoLead() {
        keeping.add(SIAN, person().profile());
        keeping.edit(SIAN, 1, person().byEmail("newydd@enghraifft.cymru").profile());
        assertThat(news).isEmpty();
    }

    @Test
    void erasingTakesAwayAllThatWasPersonalAndKeepsTheId() {
        keeping.add(SIAN, person().needing(NeedKind.HEARING_LOOP, "left ear").profile());
        keeping.erase(SIAN, 1);
        assertThat(people.find(SIAN)).contains(new Versioned<>(new Representative(SIAN, null), 2));
        assertThat(people.list(null, null, 10)).isEmpty();
    }

    @Test
    void erasingAgainChangesNothing() {
        keeping.add(SIAN, person().profile());
        keeping.erase(SIAN, 1);
        assertThat(keeping.erase(SIAN, 2)).isInstanceOf(Result.Done.class);
        assertThat(people.events).hasExactlyElementsOfTypes(PersonAdded.class, PersonErased.class);
    }

    @Test
    void nothingCanBeWrittenAboutWhoeverWasErased() {
        keeping.add(SIAN, person().profile());
        keeping.erase(SIAN, 1);
        assertThat(keeping.edit(SIAN, 2, person().profile())).isEqualTo(Result.refused(new PersonRefusal.Gone(SIAN)));
    }

    @Test
    void nobodyIsUnknownWithoutBeingSaidSo() {
        assertThat(keeping.edit(SIAN, 1, person().profile()))
                .isEqualTo(Result.refused(new PersonRefusal.Unknown(SIAN)));
        assertThat(keeping.erase(SIAN, 1)).isEqualTo(Result.refused(new PersonRefusal.Unknown(SIAN)));
    }

    private Profile profile() {
        return people.profile(SIAN).orElseThrow();
    }

    private final class Told implements PersonNews {
        @Override
        public void leadAboutToChange(RepresentativeId id, long version) {
            news.add("soon " + id + " " + version);
        }

        @Override
        public void leadChanged(RepresentativeId id) {
            news.add("now " + id);
        }
    }
}
