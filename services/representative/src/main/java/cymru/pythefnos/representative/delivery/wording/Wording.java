package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a delivery has to say, once for each of the person's languages. */
public final class Wording {

    private final Words words;
    private final Framing framing;
    private final PaperWording papers;

    public Wording(Words words) {
        this.words = words;
        this.framing = new Framing(words);
        this.papers = new PaperWording(words, framing);
    }

    /** What is said of papers, of one or of several. */
    public PaperWording ofPapers() {
        return papers;
    }

    /**
     * Which meeting's day, or which paper, and no name of anybody; both languages where the person reads both.
     *
     * @param papers none unless it is about papers
     */
    public String subject(Brief brief, List<PaperDetails> papers) {
        return brief.delivery().tongues().stream()
                .map(tongue -> Titles.of(new Voice(words, tongue), brief, papers))
                .collect(Collectors.joining(" / "));
    }

    /** The texts of anything but a paper. */
    public List<Text> texts(Brief brief, MeetingDetails meeting) {
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    MeetingSections said = new MeetingSections(voice, meeting);
                    String glance = brief.delivery().kind().takesBack()
                            ? voice.occasion(brief.delivery().occasion()) + "."
                            : said.glance();
                    return framing.text(
                            voice,
                            brief,
                            meeting,
                            Titles.of(voice, brief, List.of()),
                            glance,
                            sections(voice, brief, said, meeting));
                })
                .toList();
    }

    /** The texts that give notice of several meetings at once. */
    public List<Text> overview(Brief brief, List<MeetingDetails> meetings) {
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    OverviewSections said = new OverviewSections(voice, meetings);
                    MeetingDetails one = meetings.getFirst();
                    AskingSections asking = new AskingSections(voice, brief, one);
                    List<Section> all = new ArrayList<>();
                    all.add(Section.sentences("", Framing.first(voice, brief, one, "overview")));
                    all.add(said.dates(brief.delivery().way()));
                    all.addAll(said.where());
                    all.addAll(List.of(asking.contact(), asking.cannotCome(), asking.before()));
                    all.addAll(said.why());
                    all.add(asking.papers());
                    return framing.text(
                            voice,
                            brief,
                            one,
                            Titles.of(voice, brief, List.of()),
                            said.glance(),
                            Framing.closing(voice, all));
                })
                .toList();
    }

    /** What a sentence or label outside of these texts says. */
    public String say(Language tongue, String key, Map<String, ?> args) {
        return new Voice(words, tongue).say(key, args);
    }

    private static List<Section> sections(Voice voice, Brief brief, MeetingSections said, MeetingDetails meeting) {
        AskingSections asking = new AskingSections(voice, brief, meeting);
        List<Section> all = new ArrayList<>();
        all.add(opening(voice, brief, said, meeting));
        switch (brief.delivery().kind()) {
            case CANCELLED -> all.addAll(List.of(said.when(), asking.contact()));
            case UNINVITED -> {
                all.add(said.was(brief.delivery().occasion()));
                if (brief.beside()) {
                    return all;
                }
                said.either(brief.others()).ifPresent(all::add);
                all.add(asking.contact());
            }
            case REMINDER -> all.addAll(List.of(said.when(), said.where(), asking.contact(), asking.cannotCome()));
            default -> {
                said.shortNotice().ifPresent(all::add);
                all.addAll(List.of(said.when(), said.where(), asking.contact(), asking.cannotCome(), asking.before()));
                said.why().forEach(all::add);
                all.add(asking.papers());
            }
        }
        return Framing.closing(voice, all);
    }

    private static Section opening(Voice voice, Brief brief, MeetingSections said, MeetingDetails meeting) {
        Kind kind = brief.delivery().kind();
        Section opening = Section.sentences("", Framing.first(voice, brief, meeting, voice.kind(brief.delivery())));
        List<Fact> facts = new ArrayList<>();
        if (kind == Kind.MOVED) {
            facts.add(said.newTime());
        }
        var reason = kind == Kind.MOVED
                ? meeting.movedBecause()
                : kind == Kind.CANCELLED ? meeting.cancelledBecause() : null;
        if (reason != null) {
            facts.add(Fact.of(voice.say("label.reason"), voice.say(reason)));
        }
        return opening.with(facts);
    }
}
