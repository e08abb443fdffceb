package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A place to meet. */
public record Venue(
        @Both(max = 200, required = true, line = true) Bilingual name,
        @NotBlank @Size(max = 500) String address) {}
