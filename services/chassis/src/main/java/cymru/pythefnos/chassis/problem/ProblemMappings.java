package cymru.pythefnos.chassis.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Any exception to its problem; what nobody knows is our fault, logged under a number that the client is told. */
public record ProblemMappings(List<ProblemMapping> mappings) {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMappings.class);

    public Problem problem(Throwable thrown, HttpServletRequest request) {
        return mappings.stream()
                .map(mapping -> mapping.problem(thrown, request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> internalError(thrown, request.getMethod()));
    }

    private static Problem internalError(Throwable thrown, String method) {
        String errorId = UUID.randomUUID().toString();
        // the path may hold a personal link: it is not logged
        LOG.error("internal-error {} in a {}", errorId, method, thrown);
        return Problem.of("internal-error", HttpStatus.INTERNAL_SERVER_ERROR).with("errorId", errorId);
    }
}
