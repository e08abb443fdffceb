package cymru.pythefnos.chassis.problem.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemAnswers;
import cymru.pythefnos.chassis.problem.mapping.WebProblems;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends what was answered with {@code sendError}. */
@RestController
@Hidden
final class ProblemErrorPage implements ErrorController {
    private final ProblemAnswers answers;

    ProblemErrorPage(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            answers.answer(thrown, request, response);
        } else {
            answers.answer(ofStatus(request), request, response);
        }
    }

    private Problem ofStatus(HttpServletRequest request) {
        // asked for by a client itself, /error is a path like any other that isn't there
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return WebProblems.ofStatus(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status)
                .orElseGet(() -> answers.mappings()
                        .problem(new IllegalStateException("The container answered " + status), request));
    }
}
