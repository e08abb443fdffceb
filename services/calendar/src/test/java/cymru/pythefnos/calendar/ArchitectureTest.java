package cymru.pythefnos.calendar;

import cymru.pythefnos.testing.architecture.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void daysArePassedInAndNoServiceIsKnown() {
        Architecture.of("cymru.pythefnos.calendar").check();
    }
}
