package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a meeting goes ahead without its two weeks' notice, and who agreed to that. */
public record ShortNotice(
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 200) @Line String agreedBy) {}
