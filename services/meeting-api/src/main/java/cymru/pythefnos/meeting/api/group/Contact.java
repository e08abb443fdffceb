package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Line;
import cymru.pythefnos.chassis.validation.MailAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The one person at the host body to whom every reply goes.
 *
 * @param address where letters come from and go back to, a line each, the body's name first
 */
public record Contact(
        @NotBlank @Size(max = 200) @Line String name,
        @NotBlank @MailAddress String email,
        @Size(max = 40) @Line @Nullable String phone,
        @Size(max = 300) @Nullable String address) {}
