package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Null is marked where it may be, so NullAway can prove where it is not. */
public final class NullRules {

    private NullRules() {}

    /** Every package has a package-info with {@code @NullMarked}. */
    public static ArchRule everyPackageMarked() {
        return classes()
                .should(new ArchCondition<JavaClass>("be in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, "package " + type.getPackageName() + " is not marked @NullMarked"));
                    }
                })
                .allowEmptyShould(true)
                .because("NullAway checks marked packages only");
    }
}
