package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.chassis.validation.Line;
import cymru.pythefnos.chassis.validation.SelfChecked;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way that reaches a person: {@code EMAIL} with an address, or {@code POST} with lines and a postcode. */
@SelfChecked
public record WrittenChannel(
        @NotNull Kind kind,
        @Nullable String address,

        @Size(max = 6, message = "too-many-lines") @Nullable
        List<@NotBlank @Size(max = 80) @Line(message = "not-on-one-line") String> lines,

        @Nullable String postcode)
        implements SelfChecked.Value {

    /** Which way. */
    public enum Kind {
        EMAIL,
        POST
    }

    @Override
    public void check(Checks checks) {
        if (kind == Kind.EMAIL) {
            checks.require("address", address)
                    .that(
                            address == null
                                    || address.isBlank()
                                    || EmailAddress.parse(address).isPresent(),
                            "address",
                            "not-an-email-address")
                    .that(lines == null && postcode == null, "", "not-both-channels");
        } else if (kind == Kind.POST) {
            checks.require("lines", lines == null || lines.isEmpty() ? null : lines)
                    .require("postcode", postcode)
                    .that(
                            postcode == null
                                    || postcode.isBlank()
                                    || Postcode.parse(postcode).isPresent(),
                            "postcode",
                            "not-a-postcode")
                    .that(address == null, "", "not-both-channels");
        }
    }
}
