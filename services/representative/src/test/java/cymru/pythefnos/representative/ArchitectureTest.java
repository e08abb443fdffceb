package cymru.pythefnos.representative;

import cymru.pythefnos.testing.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void featuresArePlainAndServicesKeepToThemselves() {
        Architecture.of("cymru.pythefnos.representative").check();
    }
}
