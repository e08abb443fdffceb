package cymru.pythefnos.meeting;

import cymru.pythefnos.testing.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theBoundariesHold() {
        Architecture.of("cymru.pythefnos.meeting").check();
    }
}
