package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a paper is tabled late, in the words that people are told, and who agreed. */
public record LateRequest(
        @Both(max = 1000, required = true) Bilingual reason,
        @NotBlank @Size(max = 1000) String agreedBy) {}
