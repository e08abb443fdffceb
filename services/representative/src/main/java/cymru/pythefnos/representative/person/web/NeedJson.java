package cymru.pythefnos.representative.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.person.need.Need;
import cymru.pythefnos.representative.person.need.NeedKind;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A need in JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedJson(
        @Nullable NeedKind kind,
        @Nullable String note,
        @Nullable String saidBy,
        @Nullable LocalDate saidOn) {

    static NeedJson of(Need need) {
        return new NeedJson(need.kind(), need.note(), need.saidBy(), need.saidOn());
    }

    void check(Checks checks, String path, LocalDate today) {
        checks.require(path + ".kind", kind);
        Texts.check(checks, path + ".note", note, 500);
        Texts.check(checks, path + ".saidBy", saidBy, 200);
        checks.that(saidOn == null || !saidOn.isAfter(today), path + ".saidOn", "in-the-future");
    }

    /** Once it was checked. */
    Need need() {
        return new Need(Objects.requireNonNull(kind), Texts.stripped(note), Texts.stripped(saidBy), saidOn);
    }
}
