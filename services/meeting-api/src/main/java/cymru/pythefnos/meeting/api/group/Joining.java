package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.validation.WebLink;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** How to take part from afar. */
public record Joining(
        @NotBlank @WebLink String link,
        @Both(max = 2000) @Nullable Bilingual instructions) {}
