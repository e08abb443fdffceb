package cymru.pythefnos.chassis.security;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 as problems, with the {@code WWW-Authenticate} header that RFC 6750 asks for. */
final class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final AccessDeniedHandler denial = new BearerTokenAccessDeniedHandler();
    private final ProblemAnswers answers;

    SecurityAnswers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        try {
            challenge.commence(request, response, thrown);
        } catch (jakarta.servlet.ServletException impossible) {
            throw new IOException(impossible);
        }
        String name = thrown instanceof OAuth2AuthenticationException ? "token-refused" : "not-signed-in";
        answers.answer(Problem.of(name, HttpStatus.UNAUTHORIZED), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, jakarta.servlet.ServletException {
        denial.handle(request, response, denied);
        answers.answer(Problem.of("not-allowed", HttpStatus.FORBIDDEN), request, response);
    }
}
