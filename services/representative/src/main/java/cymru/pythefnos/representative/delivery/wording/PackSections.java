package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said of all papers of a meeting together. */
final class PackSections {
    private final Voice voice;

    PackSections(Voice voice) {
        this.voice = voice;
    }

    /** A personal link to them. */
    Section offer(Delivery delivery, PaperCopy copy, Handover.Link link) {
        List<Fact> facts = new ArrayList<>();
        if (delivery.tongues().size() > 1) {
            facts.add(Fact.of(voice.say("label.language"), voice.say("language", Map.of("language", copy.tongue()))));
        }
        facts.add(Fact.link(voice.say("label.pack"), link.address()));
        return Section.sentences(
                        voice.say("heading.pack"),
                        voice.say("pack.offer"),
                        voice.say("pack.until", Map.of("until", link.until())))
                .with(facts);
    }

    /** In the envelope; each paper once, though it may be there in both languages. */
    Section enclosed(List<Enclosed> papers, boolean packed) {
        List<String> names = papers.stream()
                .sorted(Comparator.comparing(each -> each.paper().number()))
                .map(each -> new PaperSections(voice, each.copy(), each.paper()).glance())
                .distinct()
                .toList();
        Section section = packed
                ? Section.sentences(voice.say("heading.papers"), voice.say("pack.enclosed"), voice.say("pack.new"))
                : Section.sentences(voice.say("heading.papers"), voice.say("papers.enclosed"));
        return section.listing(names);
    }

    /** Which of them are late, and why. */
    List<Section> late(Delivery delivery, List<Enclosed> papers) {
        return papers.stream()
                .map(each -> new PaperSections(voice, each.copy(), each.paper())
                        .late(delivery)
                        .map(late -> naming(late, each.paper())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Section naming(Section late, PaperDetails paper) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(voice.say("label.paper"), voice.say(paper.title())));
        facts.addAll(late.facts());
        return late.with(facts);
    }
}
