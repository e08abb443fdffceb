package cymru.pythefnos.meeting.api.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another time for a meeting. @param reason why, for the record */
public record MoveRequest(
        @NotBlank @WrittenMinute String start,
        @NotBlank @WrittenMinute String end,
        @Valid @Nullable ShortNotice shortNotice,
        @Size(max = 2000) @Nullable String reason) {}
