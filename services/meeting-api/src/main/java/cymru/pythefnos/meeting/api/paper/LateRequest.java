package cymru.pythefnos.meeting.api.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a paper is tabled late, and who agreed. */
public record LateRequest(
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 1000) String agreedBy) {}
