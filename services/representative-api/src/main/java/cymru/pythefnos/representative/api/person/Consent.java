package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.validation.Line;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When and how a person agreed to be on the contact list. */
public record Consent(
        @NotNull @PastOrPresent(message = "in-the-future") LocalDate givenOn,

        @NotBlank @Size(max = 200) @Line(message = "not-on-one-line")
        String how) {}
