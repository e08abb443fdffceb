package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.validation.Line;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody who will be there besides the representatives (requirement M16: no surprises). */
public record Attendee(
        @NotBlank @Size(max = 200) @Line String name,
        @Both(max = 200, required = true, line = true) Bilingual role) {}
