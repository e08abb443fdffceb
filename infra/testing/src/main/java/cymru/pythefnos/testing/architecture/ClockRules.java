package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.time.Clock;
import java.util.List;

/** Time is passed in, so that a rule is a pure function and a test can move the clock. */
public final class ClockRules {

    private ClockRules() {}

    /**
     * Nobody asks the system for the time, in any of its ways; {@code now(clock)} is allowed.
     *
     * @param except simple names of the classes that make the Clock
     */
    public static ArchRule passedIn(List<String> except) {
        DescribedPredicate<JavaClass> others =
                describe("others than " + except, type -> !except.contains(type.getSimpleName()));
        return noClasses()
                .that(others)
                .should(ArchConditions.accessTargetWhere(systemTime()))
                .allowEmptyShould(true)
                .because("time is passed in: inject java.time.Clock at the edge");
    }

    private static DescribedPredicate<JavaAccess<?>> systemTime() {
        return describe("asks the system for the time", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return switch (owner) {
                case "java.time.Clock" -> name.startsWith("system") || name.startsWith("tick") && !takesClock(access);
                case "java.lang.System" -> name.equals("currentTimeMillis");
                case "java.util.Date" -> name.equals("<init>") && takesNothing(access);
                default -> owner.startsWith("java.time.") && name.equals("now") && !takesClock(access);
            };
        });
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                && target.getRawParameterTypes().isEmpty();
    }
}
