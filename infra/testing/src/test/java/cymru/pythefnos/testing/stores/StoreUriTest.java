package cymru.pythefnos.testing.stores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreUriTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://localhost, mongodb://localhost/fresh",
        "mongodb://localhost:27017/, mongodb://localhost:27017/fresh",
        "mongodb://a:1/old?w=majority, mongodb://a:1/fresh?w=majority",
        "mongodb://u:p@a:1, mongodb://u:p@a:1/fresh?authSource=admin",
        "mongodb://u:p@a:1/old?w=1, mongodb://u:p@a:1/fresh?authSource=old&w=1",
        "mongodb+srv://u:p@a/?authSource=x, mongodb+srv://u:p@a/fresh?authSource=x"
    })
    void theDatabaseIsPutIntoTheAddress(String uri, String expected) {
        assertThat(StoreUri.withDatabase(uri, "fresh")).isEqualTo(expected);
    }
}
