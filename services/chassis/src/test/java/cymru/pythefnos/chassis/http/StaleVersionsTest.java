package cymru.pythefnos.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.mongo.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class StaleVersionsTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final StaleVersions mapping = new StaleVersions();
    private final StaleVersionException stale = new StaleVersionException("groups", "1", 3);

    @Test
    void whoNamedAVersionIsToldThatItIsStale() {
        request.addHeader("If-Match", "\"3\"");

        assertThat(mapping.problem(stale, request)).get().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("stale-version");
            assertThat(problem.status()).isEqualTo(HttpStatus.PRECONDITION_FAILED);
        });
    }

    @Test
    void whoNamedNoneIsToldThatSomebodyWasFaster() {
        assertThat(mapping.problem(stale, request)).get().satisfies(problem -> {
            assertThat(problem.name()).isEqualTo("changed-meanwhile");
            assertThat(problem.status()).isEqualTo(HttpStatus.CONFLICT);
        });
    }

    @Test
    void otherExceptionsAreOthersBusiness() {
        assertThat(mapping.problem(new IllegalStateException(), request)).isEmpty();
    }
}
