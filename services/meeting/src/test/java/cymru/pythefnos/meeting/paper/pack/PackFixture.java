package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.group.Contact;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.group.Venue;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.meeting.Mode;
import cymru.pythefnos.meeting.api.paper.PaperId;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.Rendition;
import cymru.pythefnos.meeting.paper.RenditionId;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Papers of a meeting on 30 March 2027. */
final class PackFixture {
    static final RenditionKey STANDARD = new RenditionKey(RenditionFormat.STANDARD, Language.CY);

    private PackFixture() {}

    static PackMeeting meeting(String... agenda) {
        var start = LocalDate.of(2027, 3, 30).atTime(10, 0).atZone(London.ZONE);
        return new PackMeeting(
                new Bilingual("Fforwm Lleisiau Gŵyr", "Gower Voices Forum"),
                new Contact("Siân Ŵyn", "sian@bwrdd-iechyd.example", "01792 000000", null),
                new Bilingual("Cyllideb y flwyddyn", "The year’s budget"),
                start,
                start.plusHours(2),
                Mode.HYBRID,
                new Venue(new Bilingual("Neuadd y Dref", "Town Hall"), "1 Stryd Fawr"),
                List.of(agenda));
    }

    static Paper paper(int number, String title, @Nullable String item) {
        return new Paper(
                new PaperId("paper-" + number + title),
                new MeetingId("m"),
                new GroupId("g"),
                number,
                new Bilingual(title, title + " (en)"),
                false,
                item,
                LocalDate.of(2027, 3, 22),
                null,
                null,
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Rendition rendition(String id, RenditionKey key, FileKind kind, boolean automatic) {
        return new Rendition(
                new RenditionId(id),
                key.format(),
                key.language(),
                kind.mediaType(),
                "a",
                10,
                id,
                automatic,
                Instant.parse("2027-03-01T10:00:00Z"));
    }

    static Rendition docx(String id) {
        return rendition(id, STANDARD, FileKind.DOCX, false);
    }

    static Set<RenditionId> ids(String... ids) {
        return Stream.of(ids).map(RenditionId::new).collect(Collectors.toSet());
    }

    static PackRequest asking(RenditionKey key, String... had) {
        return new PackRequest(new MeetingId("m"), key, ids(had));
    }
}
