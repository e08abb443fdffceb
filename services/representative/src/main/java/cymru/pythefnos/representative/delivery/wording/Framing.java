package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How every message begins and ends. */
final class Framing {
    private final Words words;

    Framing(Words words) {
        this.words = words;
    }

    /** Who writes and what for; to somebody who reads Easy Read, first of all in the shortest sentences. */
    static List<String> first(Voice voice, Brief brief, MeetingDetails meeting, String what) {
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

    static List<Section> closing(Voice voice, List<Section> all) {
        all.add(Section.sentences("", voice.say("welcome")));
        return all;
    }

    Text text(Voice voice, Brief brief, MeetingDetails meeting, String title, String glance, List<Section> sections) {
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
