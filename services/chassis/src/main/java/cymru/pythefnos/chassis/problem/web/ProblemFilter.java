package cymru.pythefnos.chassis.problem.web;

import cymru.pythefnos.chassis.problem.ProblemAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost: what other filters throw is a problem too, and never the container's own page. */
final class ProblemFilter extends OncePerRequestFilter {
    private final ProblemAnswers answers;

    ProblemFilter(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            answers.answer(cause(thrown), request, response);
        }
    }

    private static Throwable cause(Exception thrown) {
        return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
