package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.person.Consent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A consent in JSON. */
record ConsentJson(@Nullable LocalDate givenOn, @Nullable String how) {

    static ConsentJson of(Consent consent) {
        return new ConsentJson(consent.givenOn(), consent.how());
    }

    void check(Checks checks, LocalDate today) {
        checks.require("consent.givenOn", givenOn);
        checks.that(givenOn == null || !givenOn.isAfter(today), "consent.givenOn", "in-the-future");
        checks.require("consent.how", how);
        Texts.check(checks, "consent.how", how, 200);
    }

    /** Once it was checked. */
    Consent consent() {
        return new Consent(
                Objects.requireNonNull(givenOn), Objects.requireNonNull(how).strip());
    }
}
