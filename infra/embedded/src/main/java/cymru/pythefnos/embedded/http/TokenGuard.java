package cymru.pythefnos.embedded.http;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import cymru.pythefnos.chassis.problem.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Lets in who has a token of the portal, as every service does: other users of this machine can reach the port too. Mail is
 * for officers only, and so is whatever changes something.
 */
public final class TokenGuard extends Filter {
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*) *", Pattern.CASE_INSENSITIVE);
    private static final String OFFICER = "officer";
    private static final String CHALLENGE = "WWW-Authenticate";

    private final JwtDecoder tokens;
    private final Predicate<HttpExchange> open;
    private final Predicate<HttpExchange> forAnyone;

    /**
     * @param tokens how the portal reads its own
     * @param open what asks for no token
     * @param forAnyone what every role may ask; all else is for officers
     */
    public TokenGuard(JwtDecoder tokens, Predicate<HttpExchange> open, Predicate<HttpExchange> forAnyone) {
        this.tokens = tokens;
        this.open = open;
        this.forAnyone = forAnyone;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        Optional<Problem> refusal = open.test(exchange) ? Optional.empty() : refusal(exchange);
        if (refusal.isEmpty()) {
            chain.doFilter(exchange);
            return;
        }
        try (exchange) {
            Answers.refuse(exchange, refusal.get());
        }
    }

    private Optional<Problem> refusal(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null) {
            return Optional.of(challenge(exchange, "Bearer", "not-signed-in"));
        }
        Matcher bearer = BEARER.matcher(header);
        Optional<Jwt> token = bearer.matches() ? token(bearer.group(1)) : Optional.empty();
        if (token.isEmpty()) {
            return Optional.of(challenge(exchange, "Bearer error=\"invalid_token\"", "token-refused"));
        }
        return isOfficer(token.get()) || forAnyone.test(exchange)
                ? Optional.empty()
                : Optional.of(Problem.of("not-allowed", HttpStatus.FORBIDDEN));
    }

    private static Problem challenge(HttpExchange exchange, String challenge, String problem) {
        exchange.getResponseHeaders().set(CHALLENGE, challenge);
        return Problem.of(problem, HttpStatus.UNAUTHORIZED);
    }

    private Optional<Jwt> token(String text) {
        try {
            return Optional.of(tokens.decode(text));
        } catch (JwtException refused) {
            return Optional.empty();
        }
    }

    private static boolean isOfficer(Jwt token) {
        return token.getClaim("roles") instanceof Collection<?> roles && roles.contains(OFFICER);
    }

    @Override
    public String description() {
        return "bearer tokens";
    }
}
