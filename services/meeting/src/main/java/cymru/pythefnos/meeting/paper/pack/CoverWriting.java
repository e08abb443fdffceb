package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.pack.PackJob.Cover;
import cymru.pythefnos.meeting.paper.pack.PackJob.Fact;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what stands on page 1 besides the contents: which meeting, when and where, and what is new. */
final class CoverWriting {
    private final PackWords words;
    private final Language language;

    CoverWriting(Language language) {
        this.words = new PackWords(language);
        this.language = language;
    }

    Cover cover(PackMeeting meeting, @Nullable PackNews news) {
        return new Cover(meeting.title().in(language), facts(meeting), news == null ? null : news(news));
    }

    /** A paper as its reader knows it. */
    String name(Paper paper) {
        return words.say("paper", Map.of("number", paper.number(), "title", title(paper)));
    }

    String title(Paper paper) {
        return paper.title().in(language);
    }

    private List<Fact> facts(PackMeeting meeting) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("group", meeting.group().in(language)));
        facts.add(fact(
                "date", words.say("date.value", Map.of("date", meeting.start().toLocalDate()))));
        Map<String, Object> span = Map.of(
                "start", meeting.start().toLocalTime(), "end", meeting.end().toLocalTime());
        facts.add(fact("time", words.say("time.value", span)));
        facts.add(fact("mode", words.say("mode.value", Map.of("mode", meeting.mode()))));
        Venue venue = meeting.venue();
        if (venue != null) {
            facts.add(fact(
                    "venue",
                    inOneLine(Stream.concat(
                            Stream.of(venue.name().in(language)),
                            venue.address().lines()))));
        }
        Contact contact = meeting.contact();
        facts.add(fact("contact", inOneLine(Stream.of(contact.name(), contact.phone(), contact.email()))));
        return facts;
    }

    private static String inOneLine(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Fact fact(String label, String value) {
        return new Fact(words.say(label), value);
    }

    private List<News> news(PackNews news) {
        List<News> all = new ArrayList<>();
        add("news.added", news.added(), all);
        add("news.replaced", news.replaced(), all);
        add("news.withdrawn", news.withdrawn(), all);
        return all;
    }

    private void add(String what, List<Paper> papers, List<News> all) {
        if (!papers.isEmpty()) {
            all.add(new News(words.say(what), papers.stream().map(this::name).toList()));
        }
    }
}
