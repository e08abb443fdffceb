package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a delivery has to say, once for each of the person's languages. */
public final class Wording {

    private final Words words;

    public Wording(Words words) {
        this.words = words;
    }

    /** Which meeting's day, and no name of anybody or anything; both languages where the person reads both. */
    public String subject(Delivery delivery) {
        return delivery.tongues().stream()
                .map(tongue -> title(new Voice(words, tongue), delivery))
                .collect(Collectors.joining(" / "));
    }

    /**
     * The texts of anything but a paper.
     *
     * @param others further meetings of which they say the same
     */
    public List<Text> texts(Delivery delivery, List<Occasion> others, String name, MeetingDetails meeting) {
        return delivery.tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    return text(voice, delivery, name, sections(voice, delivery, others, meeting));
                })
                .toList();
    }

    /** The texts that come with a paper. */
    public List<Text> texts(
            Delivery delivery,
            PaperCopy copy,
            String name,
            MeetingDetails meeting,
            PaperDetails paper,
            Handover handover) {
        return delivery.tongues().stream()
                .map(tongue -> {
                    Voice voice = new Voice(words, tongue);
                    PaperSections said = new PaperSections(voice, copy, paper);
                    return text(voice, delivery, name, paper(voice, delivery, said, meeting, handover));
                })
                .toList();
    }

    /** What a sentence or label outside of these texts says. */
    public String say(Language tongue, String key, Map<String, ?> args) {
        return new Voice(words, tongue).say(key, args);
    }

    private static List<Section> sections(
            Voice voice, Delivery delivery, List<Occasion> others, MeetingDetails meeting) {
        MeetingSections said = new MeetingSections(voice, meeting);
        List<Section> all = new ArrayList<>();
        all.add(opening(voice, delivery, meeting));
        switch (delivery.kind()) {
            case CANCELLED -> all.add(said.when());
            case UNINVITED -> {
                all.add(said.was(delivery.occasion()));
                said.either(others).ifPresent(all::add);
            }
            case REMINDER -> {
                all.add(said.when());
                all.add(said.where());
            }
            default -> {
                said.shortNotice().ifPresent(all::add);
                all.add(said.when());
                all.add(said.where());
                said.why().forEach(all::add);
                all.add(papers(voice, meeting));
            }
        }
        return closing(voice, delivery, said, all);
    }

    private static List<Section> paper(
            Voice voice, Delivery delivery, PaperSections said, MeetingDetails meeting, Handover handover) {
        MeetingSections about = new MeetingSections(voice, meeting);
        List<Section> all = new ArrayList<>();
        all.add(Section.sentences("", voice.say("opening.paper")));
        said.late(delivery).ifPresent(all::add);
        said.automatic().ifPresent(all::add);
        all.add(said.which(handover));
        all.add(about.when());
        return closing(voice, delivery, about, all);
    }

    private static List<Section> closing(Voice voice, Delivery delivery, MeetingSections said, List<Section> all) {
        all.add(said.contact());
        if (delivery.kind().announces() || delivery.kind() == Kind.REMINDER) {
            all.add(Section.sentences(voice.say("heading.cannot-come"), voice.say(voice.by("cannot-come", delivery))));
        }
        all.add(Section.sentences("", voice.say("welcome")));
        return all;
    }

    private static Section opening(Voice voice, Delivery delivery, MeetingDetails meeting) {
        @Nullable Instant previous = delivery.occasion().previousStart();
        String sentence = delivery.kind() == Kind.MOVED && previous != null
                ? voice.say("opening.moved", Map.of("previous", Voice.day(previous)))
                : voice.say(voice.of("opening", delivery));
        Section opening = Section.sentences("", sentence);
        return delivery.kind() != Kind.CANCELLED || meeting.cancelledBecause() == null
                ? opening
                : opening.with(List.of(Fact.of(voice.say("label.reason"), voice.say(meeting.cancelledBecause()))));
    }

    private static Section papers(Voice voice, MeetingDetails meeting) {
        return Section.sentences(
                voice.say("heading.papers"), voice.say("papers.sentence", Map.of("deadline", meeting.papersBy())));
    }

    private static Text text(Voice voice, Delivery delivery, String name, List<Section> sections) {
        List<Section> all = new ArrayList<>(sections);
        if (delivery.tongues().size() > 1
                && voice.tongue() == delivery.tongues().getFirst()) {
            all.addFirst(Section.sentences("", voice.say("both-languages")));
        }
        return new Text(voice.tongue(), title(voice, delivery), voice.say("greeting", Map.of("name", name)), all);
    }

    private static String title(Voice voice, Delivery delivery) {
        var day = Voice.day(delivery.occasion().start());
        return voice.say(voice.of("subject", delivery), Map.of("date", day));
    }
}
