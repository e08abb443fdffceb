package cymru.pythefnos.representative.delivery.http;

import cymru.pythefnos.representative.delivery.Bilingual;
import cymru.pythefnos.representative.delivery.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.MeetingDetails;
import cymru.pythefnos.representative.delivery.PaperDetails;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the meeting service answers, as far as it is needed; what is not known is skipped. */
final class DetailsJson {

    private DetailsJson() {}

    static MeetingDetails meeting(JsonNode meeting, JsonNode group) {
        MeetingDetails.Group known = group(group);
        Bilingual title = bilingual(meeting.get("title"));
        return new MeetingDetails(
                meeting.path("scheduleVersion").asInt(0),
                new MeetingDetails.Time(time(meeting, "start"), time(meeting, "end")),
                span(meeting.get("preMeeting")),
                span(meeting.get("debrief")),
                title == null ? known.name() : title,
                bilingual(meeting.get("purpose")),
                place(meeting),
                list(meeting, "attendees", one -> new MeetingDetails.Attending(text(one, "name"), needed(one, "role"))),
                list(meeting, "expectedOutcomes", DetailsJson::present),
                LocalDate.parse(text(meeting, "papersDeadline")),
                agreement(meeting.get("shortNotice")),
                "CANCELLED".equals(optional(meeting, "status")),
                bilingual(meeting.get("cancelReason")),
                known);
    }

    static PaperDetails paper(JsonNode paper) {
        return new PaperDetails(needed(paper, "title"), agreement(paper.get("late")));
    }

    private static MeetingDetails.Group group(JsonNode group) {
        JsonNode contact = group.path("contact");
        return new MeetingDetails.Group(
                needed(group, "name"),
                new MeetingDetails.Contact(text(contact, "name"), text(contact, "email"), optional(contact, "phone")));
    }

    private static MeetingDetails.Place place(JsonNode meeting) {
        JsonNode venue = meeting.path("venue");
        JsonNode joining = meeting.path("joining");
        return new MeetingDetails.Place(
                meeting.path("mode").asString("IN_PERSON"),
                bilingual(venue.get("name")),
                optional(venue, "address"),
                optional(joining, "link"),
                bilingual(joining.get("instructions")));
    }

    private static MeetingDetails.@Nullable Agreement agreement(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return null;
        }
        String reason = optional(node, "reason");
        String agreedBy = optional(node, "agreedBy");
        return reason == null || agreedBy == null ? null : new MeetingDetails.Agreement(reason, agreedBy);
    }

    private static MeetingDetails.@Nullable Time span(@Nullable JsonNode node) {
        return node == null || !node.isObject()
                ? null
                : new MeetingDetails.Time(time(node, "start"), time(node, "end"));
    }

    private static OffsetDateTime time(JsonNode node, String name) {
        return OffsetDateTime.parse(text(node, name));
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(read)
                .toList();
    }

    private static Bilingual needed(JsonNode node, String name) {
        return present(node.get(name));
    }

    private static Bilingual present(@Nullable JsonNode node) {
        Bilingual both = bilingual(node);
        if (both == null) {
            throw new DetailsUnavailable("a text in both languages is missing", null);
        }
        return both;
    }

    /** Where one language was left out, the other is better than nothing. */
    private static @Nullable Bilingual bilingual(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            return null;
        }
        String cy = optional(node, "cy");
        String en = optional(node, "en");
        if (cy == null && en == null) {
            return null;
        }
        return new Bilingual(cy == null ? String.valueOf(en) : cy, en == null ? String.valueOf(cy) : en);
    }

    private static String text(JsonNode node, String name) {
        String text = optional(node, name);
        if (text == null) {
            throw new DetailsUnavailable("the meeting service left out " + name, null);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() || value.asString("").isBlank() ? null : value.asString();
    }
}
