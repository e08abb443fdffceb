package cymru.pythefnos.representative.person.web;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.representative.person.PersonRefusal;
import org.springframework.http.HttpStatus;

/** Refusals about people, as problems. */
final class PersonProblems {

    private PersonProblems() {}

    static RuntimeException of(PersonRefusal refusal) {
        return switch (refusal) {
            // 412 or 409, by what the client has said
            case PersonRefusal.ChangedMeanwhile race ->
                new StaleVersionException("representatives", race.id().value(), race.version());
            case PersonRefusal.Unknown no ->
                Problem.of("unknown-representative", HttpStatus.NOT_FOUND)
                        .with("representativeId", no.id())
                        .exception();
            case PersonRefusal.Gone gone ->
                Problem.of("representative-erased", HttpStatus.GONE)
                        .with("representativeId", gone.id())
                        .exception();
            case PersonRefusal.ThirdSectorAddress refused ->
                Problem.of("third-sector-address", HttpStatus.UNPROCESSABLE_CONTENT)
                        .with("field", "channels")
                        .with("domain", refused.domain())
                        .exception();
        };
    }
}
