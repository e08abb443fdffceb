package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of a paper, and of how it is handed over. */
final class PaperSections {

    private final Voice voice;
    private final PaperCopy copy;
    private final PaperDetails paper;

    PaperSections(Voice voice, PaperCopy copy, PaperDetails paper) {
        this.voice = voice;
        this.copy = copy;
        this.paper = paper;
    }

    /** Number and title, in one line. */
    String glance() {
        return voice.say("glance.paper", Map.of("number", paper.number(), "title", voice.say(paper.title())));
    }

    Section which(Delivery delivery, Handover handover) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(voice.say("label.paper"), voice.say(paper.title())));
        facts.add(Fact.of(voice.say("label.format"), voice.say("format", Map.of("format", copy.format()))));
        facts.add(Fact.of(voice.say("label.language"), voice.say("language", Map.of("language", copy.tongue()))));
        if (handover instanceof Handover.Link link) {
            facts.add(Fact.link(voice.say("label.fetch"), link.address()));
        }
        List<String> sentences = new ArrayList<>(List.of(said(handover)));
        if (delivery.tongues().size() > 1) {
            sentences.add(voice.say(voice.by("paper.other-language", delivery), Map.of("language", copy.tongue())));
        }
        return Section.sentences(voice.say("heading.paper"), sentences).with(facts);
    }

    /** All that is said of it in a message of several. */
    List<Section> oneOfSeveral(Delivery delivery, Enclosure enclosure) {
        Handover handover = enclosure.how();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(voice.say("label.format"), voice.say("format", Map.of("format", copy.format()))));
        facts.add(Fact.of(voice.say("label.language"), voice.say("language", Map.of("language", copy.tongue()))));
        if (handover instanceof Handover.Link link) {
            facts.add(Fact.link(voice.say("label.fetch"), link.address()));
        }
        facts.add(Fact.link(voice.say("label.unreadable"), enclosure.unreadable()));
        List<Section> all = new ArrayList<>();
        all.add(Section.sentences(glance(), said(handover)).with(facts));
        late(delivery).ifPresent(all::add);
        automatic().ifPresent(all::add);
        return all;
    }

    Optional<Section> automatic() {
        return copy.automatic()
                ? Optional.of(Section.sentences(voice.say("heading.automatic"), voice.say("automatic.sentence"))
                        .standingOut())
                : Optional.empty();
    }

    Optional<Section> late(Delivery delivery) {
        if (!copy.late()) {
            return Optional.empty();
        }
        String sentence = voice.say("late.sentence", Map.of("deadline", delivery.deadline()));
        Section late = Section.sentences(voice.say("heading.late"), sentence, voice.say("late.defer"));
        MeetingDetails.Agreement agreement = paper.late();
        return Optional.of(
                (agreement == null ? late : late.with(MeetingSections.reasons(voice, agreement))).standingOut());
    }

    private String said(Handover handover) {
        return switch (handover) {
            case Handover.Attached attached -> voice.say("paper.attached");
            case Handover.Link link -> voice.say("paper.link", Map.of("until", link.until()));
        };
    }
}
