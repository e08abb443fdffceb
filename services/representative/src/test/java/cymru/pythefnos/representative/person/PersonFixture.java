package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.Consent;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.Need;
import cymru.pythefnos.representative.api.person.NeedKind;
import cymru.pythefnos.representative.api.person.Postcode;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.PersonEvent.PersonAdded;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.PostalAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An invented person, by default reached by e-mail and asked nothing yet. */
public final class PersonFixture {

    private String name = "Siân Ŵyn";
    private PreferredLanguage language = PreferredLanguage.BOTH;
    private final List<Format> formats = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();

    public static PersonFixture person() {
        return new PersonFixture();
    }

    public PersonFixture named(String other) {
        name = other;
        return this;
    }

    public PersonFixture reading(PreferredLanguage other, Format... preferred) {
        language = other;
        formats.addAll(List.of(preferred));
        return this;
    }

    public PersonFixture needing(NeedKind kind, String note) {
        needs.add(new Need(kind, note, "herself", LocalDate.of(2026, 11, 2)));
        return this;
    }

    public PersonFixture byEmail(String address) {
        channels.add(new Channel.Email(EmailAddress.parse(address).orElseThrow()));
        return this;
    }

    public PersonFixture byPost() {
        var postcode = Postcode.parse("LL57 2DG").orElseThrow();
        channels.add(new Channel.Post(new PostalAddress(List.of("1 Stryd y Bont", "Bangor"), postcode)));
        return this;
    }

    public Profile profile() {
        var reached = channels.isEmpty() ? person().byEmail("sian@enghraifft.cymru").channels : channels;
        return new Profile(name, language, formats, needs, reached, new Consent(LocalDate.of(2026, 11, 2), "by phone"));
    }

    /** The person, to be added. */
    public PersonAdded called(String id) {
        return new PersonAdded(new Representative(new RepresentativeId(id), profile()));
    }
}
