package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.person.Keeping;
import cymru.pythefnos.representative.person.Representative;
import cymru.pythefnos.representative.person.RepresentativeId;
import org.springframework.http.HttpStatus;

/** Refusals about people, as problems. */
final class PersonProblems {

    private PersonProblems() {}

    static Representative kept(Keeping result) {
        return switch (result) {
            case Keeping.Kept(var person) -> person;
            case Keeping.Unknown(var id) -> throw unknown(id);
            case Keeping.Gone(var id) -> throw erased(id);
            case Keeping.ThirdSectorAddress(var domain) ->
                throw new ProblemException(
                        Problem.of("third-sector-address", HttpStatus.UNPROCESSABLE_CONTENT)
                                .with("field", "channels")
                                .with("domain", domain));
        };
    }

    static ProblemException unknown(RepresentativeId id) {
        return new ProblemException(
                Problem.of("unknown-representative", HttpStatus.NOT_FOUND).with("representativeId", id.value()));
    }

    static ProblemException erased(RepresentativeId id) {
        return new ProblemException(
                Problem.of("representative-erased", HttpStatus.GONE).with("representativeId", id.value()));
    }
}
