package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.Consent;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.Need;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.person.contact.Channel;
import java.util.List;

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

    /** By which way notices go, and so by when they have to be sent. */
    public Channel preferredChannel() {
        return channels.getFirst();
    }
}
