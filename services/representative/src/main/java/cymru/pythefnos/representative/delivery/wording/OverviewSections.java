package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of several meetings at once, such as those of a year: day, hours and place of each. */
final class OverviewSections {

    private final Voice voice;
    private final List<MeetingDetails> meetings;

    /** @param meetings in the order in which they take place */
    OverviewSections(Voice voice, List<MeetingDetails> meetings) {
        this.voice = voice;
        this.meetings = List.copyOf(meetings);
    }

    /** The first and the last day. */
    String glance() {
        return voice.say(
                "glance.overview",
                Map.of(
                        "first", Voice.day(start(meetings.getFirst())),
                        "last", Voice.day(start(meetings.getLast()))));
    }

    Section dates(Way way) {
        List<String> sentences = new ArrayList<>(List.of(voice.say("overview.each")));
        if (way == Way.EMAIL) {
            sentences.add(voice.say("overview.file"));
        }
        Fact group = Fact.of(
                voice.say("label.group"), voice.say(meetings.getFirst().group().name()));
        List<Fact> facts = Stream.concat(Stream.of(group), meetings.stream().map(this::date))
                .toList();
        return Section.sentences(voice.say("heading.dates"), sentences).with(facts);
    }

    private Fact date(MeetingDetails meeting) {
        String day = voice.say("date", Map.of("date", Voice.day(start(meeting))));
        String said = voice.span(meeting.time()) + ". " + new MeetingSections(voice, meeting).place() + "."
                + span("label.before", meeting.before())
                + span("label.after", meeting.after());
        return Fact.of(day, said);
    }

    private String span(String label, MeetingDetails.@Nullable Time time) {
        return time == null ? "" : " " + voice.say(label) + ": " + voice.span(time) + ".";
    }

    /** Each place once; with the days, where there are several. */
    List<Section> where() {
        Map<MeetingDetails.Place, List<MeetingDetails>> places = meetings.stream()
                .collect(Collectors.groupingBy(MeetingDetails::place, LinkedHashMap::new, Collectors.toList()));
        return places.values().stream()
                .map(there -> {
                    Section where = new MeetingSections(voice, there.getFirst()).where();
                    return places.size() == 1 ? where : where.listing(days(there));
                })
                .toList();
    }

    private List<String> days(List<MeetingDetails> some) {
        return some.stream()
                .map(each -> voice.say("date", Map.of("date", Voice.day(start(each)))))
                .toList();
    }

    /** What they are for, what is to come of them and who will be there, where that is the same of all. */
    List<Section> why() {
        boolean same = Stream.<Function<MeetingDetails, @Nullable Object>>of(
                        MeetingDetails::purpose, MeetingDetails::expectedOutcomes, MeetingDetails::attending)
                .allMatch(what -> meetings.stream()
                                .map(each -> String.valueOf(what.apply(each)))
                                .distinct()
                                .count()
                        == 1);
        return same ? new MeetingSections(voice, meetings.getFirst()).why().toList() : List.of();
    }

    private static Instant start(MeetingDetails meeting) {
        return meeting.time().start().toInstant();
    }
}
