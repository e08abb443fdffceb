package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.api.person.Consent;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Need;
import cymru.pythefnos.representative.api.person.PersonAnswer;
import cymru.pythefnos.representative.api.person.PersonRequest;
import cymru.pythefnos.representative.api.person.Postcode;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.api.person.WrittenChannel;
import cymru.pythefnos.representative.person.HoldWords;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a request to a profile and back, and from a person to an answer. */
final class PersonJson {

    private PersonJson() {}

    static Profile profile(PersonRequest said) {
        return new Profile(
                said.name().strip(),
                said.language() == null ? PreferredLanguage.BOTH : said.language(),
                orNone(said.formats()),
                orNone(said.needs()).stream().map(PersonJson::stripped).toList(),
                said.channels().stream().map(PersonJson::channel).toList(),
                new Consent(said.consent().givenOn(), said.consent().how().strip()));
    }

    private static Need stripped(Need need) {
        return new Need(need.kind(), stripped(need.note()), stripped(need.saidBy()), need.saidOn());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Channel channel(WrittenChannel said) {
        return switch (said.kind()) {
            case EMAIL ->
                new Channel.Email(Optional.ofNullable(said.address())
                        .flatMap(EmailAddress::parse)
                        .orElseThrow());
            case POST ->
                new Channel.Post(new PostalAddress(
                        orNone(said.lines()).stream().map(String::strip).toList(),
                        Optional.ofNullable(said.postcode())
                                .flatMap(Postcode::parse)
                                .orElseThrow()));
        };
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What would have to be asked for to get this profile. */
    static PersonRequest request(Profile profile) {
        return new PersonRequest(
                profile.name(),
                profile.language(),
                profile.formats(),
                profile.needs(),
                profile.channels().stream().map(PersonJson::written).toList(),
                profile.consent());
    }

    private static WrittenChannel written(Channel channel) {
        return switch (channel) {
            case Channel.Email email ->
                new WrittenChannel(WrittenChannel.Kind.EMAIL, email.address().toString(), null, null);
            case Channel.Post post ->
                new WrittenChannel(
                        WrittenChannel.Kind.POST,
                        null,
                        post.address().lines(),
                        post.address().postcode().value());
        };
    }

    static PersonAnswer answer(Versioned<Representative> at) {
        Representative person = at.state();
        return person.known()
                .map(PersonJson::request)
                .map(known -> new PersonAnswer(
                        person.id(),
                        known.name(),
                        known.language(),
                        known.formats(),
                        known.needs(),
                        known.channels(),
                        known.consent(),
                        person.known()
                                .flatMap(Profile::hold)
                                .map(HoldWords::answer)
                                .orElse(null),
                        null,
                        at.version()))
                .orElseGet(() ->
                        new PersonAnswer(person.id(), null, null, null, null, null, null, null, true, at.version()));
    }
}
