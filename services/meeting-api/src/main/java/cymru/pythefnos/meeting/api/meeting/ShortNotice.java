package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.validation.Line;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a meeting goes ahead without its two weeks' notice, in the words that people are told, and who agreed to that. */
public record ShortNotice(
        @Both(max = 2000, required = true) Bilingual reason,
        @NotBlank @Size(max = 200) @Line String agreedBy) {}
