package cymru.pythefnos.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cymru.pythefnos.chassis.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void fiftyIfNobodySays() {
        assertThat(Limit.of(null).items()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void asManyAsAreAskedFor(int asked) {
        assertThat(Limit.of(asked).items()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201, Integer.MAX_VALUE})
    void notNoneAndNotMoreThanTwoHundred(int asked) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Limit.of(asked));
    }

    @Test
    void theOneTooManyIsNotShownButSaysThatThereIsMore() {
        Limit two = Limit.of(2);

        assertThat(two.page(List.of("a", "b", "c"), String::toUpperCase, last -> "after " + last))
                .isEqualTo(new Page<>(List.of("A", "B"), "after b"));
        assertThat(two.page(List.of("a", "b"), String::toUpperCase, last -> "after " + last))
                .isEqualTo(new Page<>(List.of("A", "B"), null));
    }
}
