package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a delivery of papers has to say, once for each of the person's languages. */
public final class PaperWording {
    /** When, whom to ask, and the welcome come behind the paper. */
    private static final int AFTER_THE_PAPER = 3;

    private final Words words;
    private final Framing framing;

    PaperWording(Words words, Framing framing) {
        this.words = words;
        this.framing = framing;
    }

    /** The texts that come with one paper. */
    public List<Text> one(Brief brief, MeetingDetails meeting, Enclosure enclosed) {
        PaperDetails paper = enclosed.paper();
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    PaperSections said = new PaperSections(voice, enclosed.copy(), paper);
                    List<Section> all = new ArrayList<>();
                    all.add(Section.sentences("", Framing.first(voice, brief, meeting, "paper")));
                    said.late(brief.delivery()).ifPresent(all::add);
                    said.automatic().ifPresent(all::add);
                    all.add(said.which(brief.delivery(), enclosed.how()));
                    all.add(new UnreadableSections(voice).byLink(enclosed.unreadable()));
                    all.add(new MeetingSections(voice, meeting).when());
                    all.add(new AskingSections(voice, brief, meeting).contact());
                    String title = Titles.of(voice, brief, List.of(paper));
                    return framing.text(voice, brief, meeting, title, said.glance(), Framing.closing(voice, all));
                })
                .toList();
    }

    /** The texts of several papers of one meeting. */
    public List<Text> several(Brief brief, MeetingDetails meeting, List<Enclosure> enclosed) {
        List<PaperDetails> papers =
                enclosed.stream().map(Enclosure::paper).distinct().toList();
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    List<Section> all = new ArrayList<>();
                    all.add(Section.sentences("", Framing.first(voice, brief, meeting, "papers")));
                    enclosed.forEach(each -> all.addAll(
                            new PaperSections(voice, each.copy(), each.paper()).oneOfSeveral(brief.delivery(), each)));
                    all.add(new MeetingSections(voice, meeting).when());
                    all.add(new AskingSections(voice, brief, meeting).contact());
                    String glance = Titles.listed(voice, papers);
                    return framing.text(
                            voice,
                            brief,
                            meeting,
                            Titles.of(voice, brief, papers),
                            glance,
                            Framing.closing(voice, all));
                })
                .toList();
    }

    /** The texts that come with a paper, with a link to the pack that it belongs to. */
    public List<Text> offering(List<Text> texts, Brief brief, PaperCopy copy, Handover.Link pack) {
        return texts.stream()
                .map(text -> text.with(
                        new PackSections(new Voice(words, text.tongue())).offer(brief.delivery(), copy, pack),
                        AFTER_THE_PAPER))
                .toList();
    }

    /**
     * The texts of a letter in whose envelope papers are.
     *
     * @param packed whether they are there as one pack
     */
    public List<Text> enclosing(Brief brief, List<Enclosed> papers, MeetingDetails meeting, boolean packed) {
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    MeetingSections said = new MeetingSections(voice, meeting);
                    PackSections pack = new PackSections(voice);
                    List<Section> all = new ArrayList<>();
                    all.add(Section.sentences("", Framing.first(voice, brief, meeting, "pack")));
                    all.addAll(pack.late(brief.delivery(), papers));
                    all.add(pack.enclosed(papers, packed));
                    all.add(new UnreadableSections(voice)
                            .byPhone(meeting.group().contact()));
                    all.add(said.when());
                    all.add(new AskingSections(voice, brief, meeting).contact());
                    return framing.text(
                            voice,
                            brief,
                            meeting,
                            Titles.ofPack(voice, brief),
                            said.glance(),
                            Framing.closing(voice, all));
                })
                .toList();
    }

    /** The subject of such a letter. */
    public String subjectEnclosing(Brief brief) {
        return brief.delivery().tongues().stream()
                .map(tongue -> Titles.ofPack(new Voice(words, tongue), brief))
                .collect(Collectors.joining(" / "));
    }
}
