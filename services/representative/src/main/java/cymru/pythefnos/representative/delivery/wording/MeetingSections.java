package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of a meeting itself. */
final class MeetingSections {

    private final Voice voice;
    private final MeetingDetails meeting;

    MeetingSections(Voice voice, MeetingDetails meeting) {
        this.voice = voice;
        this.meeting = meeting;
    }

    /** When and where, in one line. */
    String glance() {
        String when = voice.say("glance", Map.of("date", day(), "time", voice.span(meeting.time())));
        return when + ". " + place() + ".";
    }

    /** Where, in a few words. */
    String place() {
        MeetingDetails.Place place = meeting.place();
        return place.name() == null
                ? voice.say("mode", Map.of("mode", place.mode()))
                : voice.say("place", Map.of("mode", place.mode(), "venue", voice.say(place.name())));
    }

    /** When it is now. */
    Fact newTime() {
        String now = voice.say("glance", Map.of("date", day(), "time", voice.span(meeting.time())));
        return Fact.of(voice.say("label.new-time"), now);
    }

    /** Group, day, and the times in the order of the clock. */
    Section when() {
        List<Fact> facts = new ArrayList<>(names());
        facts.add(Fact.of(voice.say("label.date"), voice.say("date", Map.of("date", day()))));
        span("label.before", meeting.before()).ifPresent(facts::add);
        facts.add(Fact.of(voice.say("label.time"), voice.span(meeting.time())));
        span("label.after", meeting.after()).ifPresent(facts::add);
        return Section.facts(voice.say("heading.when"), facts);
    }

    /** Group, day and time as they were told, whatever has become of the meeting since. */
    Section was(Occasion told) {
        List<Fact> facts = new ArrayList<>(names());
        facts.add(Fact.of(voice.say("label.date"), voice.say("date", Map.of("date", told.day()))));
        facts.add(Fact.of(voice.say("label.time"), voice.span(told.start(), told.end())));
        return Section.facts(voice.say("heading.when"), facts);
    }

    /** Further meetings of the group of which the same is to be said. */
    Optional<Section> either(List<Occasion> others) {
        List<String> days = others.stream()
                .map(other -> voice.say(
                        "occasion", Map.of("date", other.day(), "time", voice.span(other.start(), other.end()))))
                .toList();
        Section section = Section.sentences(voice.say("heading.either"), voice.say("either.sentence"));
        return days.isEmpty() ? Optional.empty() : Optional.of(section.listing(days));
    }

    Section where() {
        MeetingDetails.Place place = meeting.place();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(voice.say("label.mode"), voice.say("mode", Map.of("mode", place.mode()))));
        if (place.name() != null) {
            facts.add(Fact.of(voice.say("label.venue"), voice.say(place.name())));
        }
        if (place.address() != null) {
            facts.add(Fact.of(voice.say("label.address"), place.address()));
        }
        if (place.link() != null) {
            facts.add(Fact.link(voice.say("label.link"), place.link()));
        }
        if (place.instructions() != null) {
            facts.add(Fact.of(voice.say("label.instructions"), voice.say(place.instructions())));
        }
        return Section.facts(voice.say("heading.where"), facts);
    }

    /** What it is for, what is to come of it and who will be there, as far as that is known. */
    Stream<Section> why() {
        List<Section> sections = new ArrayList<>();
        if (meeting.purpose() != null) {
            sections.add(Section.sentences(voice.say("heading.purpose"), voice.say(meeting.purpose())));
        }
        if (!meeting.expectedOutcomes().isEmpty()) {
            var outcomes = meeting.expectedOutcomes().stream().map(voice::say).toList();
            sections.add(Section.list(voice.say("heading.outcomes"), outcomes));
        }
        if (!meeting.attending().isEmpty()) {
            sections.add(Section.list(voice.say("heading.attending"), attending()));
        }
        return sections.stream();
    }

    Optional<Section> shortNotice() {
        MeetingDetails.Agreement agreement = meeting.agreement();
        return Optional.ofNullable(agreement)
                .map(given -> Section.sentences(
                                voice.say("heading.short-notice"),
                                voice.say("short-notice.sentence"),
                                voice.say("short-notice.object"))
                        .with(reasons(voice, given))
                        .standingOut());
    }

    static List<Fact> reasons(Voice voice, MeetingDetails.Agreement agreement) {
        return List.of(
                Fact.of(voice.say("label.reason"), voice.say(agreement.reason())),
                Fact.of(voice.say("label.agreed-by"), agreement.agreedBy()));
    }

    private List<String> attending() {
        return meeting.attending().stream()
                .map(who -> voice.say("attending", Map.of("name", who.name(), "role", voice.say(who.role()))))
                .toList();
    }

    /** A meeting that has no title of its own is called by its group. */
    private List<Fact> names() {
        Fact group = Fact.of(voice.say("label.group"), voice.say(meeting.group().name()));
        return meeting.title().equals(meeting.group().name())
                ? List.of(group)
                : List.of(group, Fact.of(voice.say("label.meeting"), voice.say(meeting.title())));
    }

    private Optional<Fact> span(String label, MeetingDetails.@Nullable Time time) {
        return Optional.ofNullable(time).map(span -> Fact.of(voice.say(label), voice.span(span)));
    }

    private LocalDate day() {
        return Voice.day(meeting.time().start().toInstant());
    }
}
