package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.group.Joining;
import cymru.pythefnos.meeting.api.group.Venue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting.
 *
 * @param start {@code 2027-03-30T10:00} is local to London; with an offset it is what it says
 * @param shortNotice if it should go ahead without its notice
 */
public record MeetingRequest(
        @NotBlank @WrittenMinute String start,
        @NotBlank @WrittenMinute String end,
        @Both(max = 200, line = true) @Nullable Bilingual title,
        @Both(max = 2000) @Nullable Bilingual purpose,
        @Nullable Mode mode,
        @Valid @Nullable Venue venue,
        @Valid @Nullable Joining joining,
        @Size(max = 100) @Nullable List<@NotNull @Valid Attendee> attendees,
        @Size(max = 50) @Nullable List<@Both(max = 2000, required = true) Bilingual> expectedOutcomes,
        @Valid @Nullable ShortNotice shortNotice)
        implements DetailsRequest {}
