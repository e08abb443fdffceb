package cymru.pythefnos.meeting.group.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.group.Contact;
import cymru.pythefnos.meeting.web.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record ContactJson(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    void check(Checks checks) {
        Texts.line(checks, "contact.name", name, 200);
        Texts.email(checks, "contact.email", email);
        if (phone != null) {
            Texts.line(checks, "contact.phone", phone, 40);
        }
    }

    Contact checked() {
        return new Contact(Objects.requireNonNull(name).strip(), Objects.requireNonNull(email), phone);
    }
}
