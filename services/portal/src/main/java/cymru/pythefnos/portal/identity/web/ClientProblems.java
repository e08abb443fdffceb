package cymru.pythefnos.portal.identity.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Refusals as HTTP says them; the words are in {@code portal/problems}. */
final class ClientProblems {

    private ClientProblems() {}

    static ProblemException unknown() {
        return new ProblemException(Problem.of("unknown-client", HttpStatus.NOT_FOUND));
    }

    static ProblemException configured() {
        return new ProblemException(Problem.of("configured-client", HttpStatus.CONFLICT));
    }

    static ProblemException lastOfficer() {
        return new ProblemException(Problem.of("last-officer", HttpStatus.CONFLICT));
    }

    static ProblemException serviceRole() {
        return new ProblemException(Problem.of("service-role", HttpStatus.FORBIDDEN));
    }
}
