package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a delivery has to say, once for each of the person's languages. */
public final class Wording {

    /** When, whom to ask, and the welcome come behind the paper. */
    private static final int AFTER_THE_PAPER = 3;

    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    /**
     * Which meeting's day, or which paper, and no name of anybody; both languages where the person reads both.
     *
     * @param paper nothing unless it is one
     */
    public String subject(Brief brief, @Nullable PaperDetails paper) {
        return brief.delivery().tongues().stream()
                .map(tongue -> Titles.of(new Voice(words, tongue), brief, paper))
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
                    return text(
                            voice,
                            brief,
                            meeting,
                            Titles.of(voice, brief, null),
                            glance,
                            sections(voice, brief, said, meeting));
                })
                .toList();
    }

    /**
     * The texts that come with a paper.
     *
     * @param unreadable where somebody says that they can't read it
     */
    public List<Text> texts(
            Brief brief,
            PaperCopy copy,
            MeetingDetails meeting,
            PaperDetails paper,
            Handover handover,
            String unreadable) {
        return brief.delivery().tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    PaperSections said = new PaperSections(voice, copy, paper);
                    List<Section> sections = paper(voice, brief, said, meeting, handover, unreadable);
                    return text(voice, brief, meeting, Titles.of(voice, brief, paper), said.glance(), sections);
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
                    all.add(Section.sentences("", first(voice, brief, meeting, "pack")));
                    all.addAll(pack.late(brief.delivery(), papers));
                    all.add(pack.enclosed(papers, packed));
                    all.add(new UnreadableSections(voice)
                            .byPhone(meeting.group().contact()));
                    all.add(said.when());
                    all.add(new AskingSections(voice, brief, meeting).contact());
                    return text(voice, brief, meeting, Titles.ofPack(voice, brief), said.glance(), closing(voice, all));
                })
                .toList();
    }

    /** The subject of such a letter. */
    public String subjectEnclosing(Brief brief) {
        return brief.delivery().tongues().stream()
                .map(tongue -> Titles.ofPack(new Voice(words, tongue), brief))
                .collect(Collectors.joining(" / "));
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
        return closing(voice, all);
    }

    private static List<Section> paper(
            Voice voice,
            Brief brief,
            PaperSections said,
            MeetingDetails meeting,
            Handover handover,
            String unreadable) {
        List<Section> all = new ArrayList<>();
        all.add(Section.sentences("", first(voice, brief, meeting, "paper")));
        said.late(brief.delivery()).ifPresent(all::add);
        said.automatic().ifPresent(all::add);
        all.add(said.which(brief.delivery(), handover));
        all.add(new UnreadableSections(voice).byLink(unreadable));
        all.add(new MeetingSections(voice, meeting).when());
        all.add(new AskingSections(voice, brief, meeting).contact());
        return closing(voice, all);
    }

    private static List<Section> closing(Voice voice, List<Section> all) {
        all.add(Section.sentences("", voice.say("welcome")));
        return all;
    }

    private static Section opening(Voice voice, Brief brief, MeetingSections said, MeetingDetails meeting) {
        Kind kind = brief.delivery().kind();
        Section opening = Section.sentences("", first(voice, brief, meeting, voice.kind(brief.delivery())));
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

    /** Who writes and what for; to somebody who reads Easy Read, first of all in the shortest sentences. */
    private static List<String> first(Voice voice, Brief brief, MeetingDetails meeting, String what) {
        String opening = "opening." + what;
        Delivery delivery = brief.delivery();
        List<String> sentences = new ArrayList<>();
        if (brief.beside()) {
            return List.of(voice.say(opening + "-beside"));
        }
        if (brief.reader().easyRead()) {
            sentences.add(voice.say("easy." + what));
        }
        sentences.add(
                voice.say("sender", Map.of("group", voice.say(meeting.group().name()))));
        @Nullable Instant previous = delivery.occasion().previousStart();
        if (delivery.kind() != Kind.MOVED) {
            sentences.add(voice.say(opening));
        } else {
            sentences.add(
                    previous == null ? voice.say(opening + "-anew") : voice.say(opening, Map.of("previous", previous)));
        }
        if (delivery.kind() == Kind.UNINVITED) {
            sentences.add(voice.say("thanks"));
        }
        return sentences;
    }

    private Text text(
            Voice voice, Brief brief, MeetingDetails meeting, String title, String glance, List<Section> sections) {
        Language second = brief.delivery().tongues().getLast();
        boolean first = voice.tongue() == brief.delivery().tongues().getFirst() && voice.tongue() != second;
        return new Text(
                voice.tongue(),
                title,
                voice.say("greeting", Map.of("name", brief.reader().name())),
                glance,
                first ? new Line(second, new Voice(words, second).say("both-languages")) : null,
                sections,
                new AskingSections(voice, brief, meeting).signature());
    }
}
