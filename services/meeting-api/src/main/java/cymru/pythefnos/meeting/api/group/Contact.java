package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Line;
import cymru.pythefnos.chassis.validation.MailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The one person at the host body to whom every reply goes. */
public record Contact(
        @NotBlank @Size(max = 200) @Line String name,
        @NotBlank @MailAddress String email,
        @Size(max = 40) @Line @Nullable String phone) {}
