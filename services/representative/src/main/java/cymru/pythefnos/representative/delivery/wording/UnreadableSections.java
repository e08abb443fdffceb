package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.util.List;
import java.util.Map;

/** What to do about a paper that its reader can't read. */
final class UnreadableSections {
    private final Voice voice;

    UnreadableSections(Voice voice) {
        this.voice = voice;
    }

    /** In a mail: by a link. */
    Section byLink(String link) {
        return Section.sentences(voice.say("heading.unreadable"), voice.say("unreadable.email"))
                .with(List.of(Fact.link(voice.say("label.unreadable"), link)));
    }

    /** In a letter, which may have several papers with it: on the phone. */
    Section byPhone(MeetingDetails.Contact contact) {
        String phone = contact.phone();
        return Section.sentences(
                voice.say("heading.unreadable.letter"),
                phone == null
                        ? voice.say("unreadable.post-only")
                        : voice.say("unreadable.post", Map.of("name", contact.name(), "phone", phone)));
    }
}
