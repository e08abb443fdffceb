package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Another time for a meeting. @param reason why, in the words that people are told */
public record MoveRequest(
        @NotBlank @WrittenMinute String start,
        @NotBlank @WrittenMinute String end,
        @Valid @Nullable ShortNotice shortNotice,
        @Both(max = 2000) @Nullable Bilingual reason) {}
