package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Keeping;
import cymru.pythefnos.representative.person.Representative;
import org.springframework.http.HttpStatus;

/** Refusals about people, as problems. */
final class PersonProblems {

    private PersonProblems() {}

    static Representative kept(Keeping result) {
        return switch (result) {
            case Keeping.Kept kept -> kept.person();
            case Keeping.Unknown unknown -> throw unknown(unknown.id());
            case Keeping.Gone gone -> throw erased(gone.id());
            case Keeping.ThirdSectorAddress refused ->
                throw new ProblemException(Problem.of("third-sector-address", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("field", "channels")
                        .with("domain", refused.domain()));
        };
    }

    static ProblemException unknown(RepresentativeId id) {
        return new ProblemException(
                Problem.of("unknown-representative", HttpStatus.NOT_FOUND).with("representativeId", id.value()));
    }

    static ProblemException searchByAddress() {
        return new ProblemException(Problem.of("search-by-address", HttpStatus.BAD_REQUEST));
    }

    static ProblemException erased(RepresentativeId id) {
        return new ProblemException(
                Problem.of("representative-erased", HttpStatus.GONE).with("representativeId", id.value()));
    }
}
