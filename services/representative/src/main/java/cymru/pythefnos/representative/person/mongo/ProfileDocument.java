package cymru.pythefnos.representative.person.mongo;

import cymru.pythefnos.representative.api.person.Consent;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.Need;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.person.Profile;
import java.util.List;

/** A profile as it is stored. */
record ProfileDocument(
        String name,
        PreferredLanguage language,
        List<Format> formats,
        List<Need> needs,
        List<ChannelDocument> channels,
        Consent consent) {

    static ProfileDocument of(Profile profile) {
        return new ProfileDocument(
                profile.name(),
                profile.language(),
                profile.formats(),
                profile.needs(),
                profile.channels().stream().map(ChannelDocument::of).toList(),
                profile.consent());
    }

    Profile profile() {
        var reached = channels.stream().map(ChannelDocument::channel).toList();
        return new Profile(name, language, formats, needs, reached, consent);
    }
}
