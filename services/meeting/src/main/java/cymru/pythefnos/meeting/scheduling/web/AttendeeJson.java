package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.scheduling.Attendee;
import cymru.pythefnos.meeting.web.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record AttendeeJson(@Nullable String name, @Nullable BothLanguages role) {

    void check(Checks checks, String field) {
        Texts.line(checks, field + ".name", name, 200);
        BothLanguages.require(checks, field + ".role", role, 200);
    }

    Attendee checked() {
        return new Attendee(
                Objects.requireNonNull(name), Objects.requireNonNull(role).checked());
    }
}
