package cymru.pythefnos.representative.person.mongo;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.Postcode;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.Hold;
import cymru.pythefnos.representative.person.contact.PostalAddress;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A channel as it is stored: an e-mail address and whether it is held, or lines and postcode. */
record ChannelDocument(
        @Nullable EmailAddress email,
        @Nullable List<String> lines,
        @Nullable String postcode,
        @Nullable Hold hold) {

    static ChannelDocument of(Channel channel) {
        return switch (channel) {
            case Channel.Email email -> new ChannelDocument(email.address(), null, null, email.hold());
            case Channel.Post post -> of(post.address());
        };
    }

    private static ChannelDocument of(PostalAddress address) {
        return new ChannelDocument(null, address.lines(), address.postcode().value(), null);
    }

    Channel channel() {
        return email == null ? new Channel.Post(address()) : new Channel.Email(email, hold);
    }

    private PostalAddress address() {
        return new PostalAddress(Objects.requireNonNull(lines), new Postcode(Objects.requireNonNull(postcode)));
    }
}
