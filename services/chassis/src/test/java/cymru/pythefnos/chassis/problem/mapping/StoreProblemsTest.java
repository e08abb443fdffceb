package cymru.pythefnos.chassis.problem.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

class StoreProblemsTest {
    private final StoreProblems mapping = new StoreProblems();

    @Test
    void aStoreOutOfReachIsNotLasting() {
        assertThat(mapping.problem(new DataAccessResourceFailureException("down"), new MockHttpServletRequest()))
                .get()
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void aBugInTheUseOfTheStoreIsABug() {
        assertThat(mapping.problem(new DuplicateKeyException("twice"), new MockHttpServletRequest()))
                .isEmpty();
    }
}
