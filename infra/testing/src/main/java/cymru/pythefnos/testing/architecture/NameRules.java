package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;

/** Names say what a thing is or does. */
public final class NameRules {

    private static final List<String> EMPTY =
            List.of("Service", "Manager", "Helper", "Impl", "Util", "Utils", "Dto", "DTO");

    private NameRules() {}

    /** No type's name ends with a word that says nothing. */
    public static ArchRule noEmptyWords() {
        return noClasses()
                .should(ArchConditions.be(describe(
                        "named with an empty word at the end",
                        (JavaClass type) -> EMPTY.stream().anyMatch(type.getSimpleName()::endsWith))))
                .allowEmptyShould(true)
                .because("a name ending in one of " + EMPTY + " hides what the type is or does");
    }
}
