package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.Consent;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.Need;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.Hold;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a person has told us about themselves.
 *
 * @param name as they want to be written to
 * @param formats first the one they like best; nothing said means the standard one
 * @param channels first the one they like best; there is always one
 */
public record Profile(
        String name,
        PreferredLanguage language,
        List<Format> formats,
        List<Need> needs,
        List<Channel> channels,
        Consent consent) {

    public Profile {
        formats = formats.isEmpty() ? List.of(Format.STANDARD) : List.copyOf(formats);
        needs = List.copyOf(needs);
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a person nobody can reach");
        }
    }

    /** By which way notices go, and so by when they have to be sent: the one they like best of those that can be used. */
    public Channel preferredChannel() {
        return channels.stream().filter(Channel::usable).findFirst().orElse(channels.getFirst());
    }

    /** Why no mail goes to an address of theirs; nothing if it does. */
    public Optional<Hold> hold() {
        return emails().flatMap(email -> Stream.ofNullable(email.hold())).findFirst();
    }

    /** The same with no more mail to that address; the same as before if it is not theirs, or held already. */
    public Profile holding(EmailAddress address, Hold hold) {
        return changed(
                email -> email.usable() && email.isAt(address) ? new Channel.Email(email.address(), hold) : email);
    }

    /** The same with mail to each address again. */
    public Profile released() {
        return changed(email -> new Channel.Email(email.address()));
    }

    /** The same with what is known of those addresses that stood there before. */
    Profile heldAs(Profile before) {
        Profile held = this;
        for (Channel.Email email : before.emails().toList()) {
            Hold hold = email.hold();
            held = hold == null ? held : held.holding(email.address(), hold);
        }
        return held;
    }

    boolean isHeldAt(EmailAddress address) {
        return emails().anyMatch(email -> !email.usable() && email.isAt(address));
    }

    /** Their e-mail addresses, held or not. */
    public Stream<Channel.Email> emails() {
        return channels.stream().filter(Channel.Email.class::isInstance).map(Channel.Email.class::cast);
    }

    private Profile changed(UnaryOperator<Channel.Email> change) {
        List<Channel> all = channels.stream()
                .map(channel -> channel instanceof Channel.Email email ? change.apply(email) : channel)
                .toList();
        return new Profile(name, language, formats, needs, all, consent);
    }
}
