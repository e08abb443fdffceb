package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Services know each other through contracts only, and the chassis knows none of them. */
public final class NeighbourRules {

    /** The services' names, each the last part of its root package. */
    public static final List<String> SERVICES = List.of("meeting", "representative", "expenses", "portal");

    private NeighbourRules() {}

    /** No class of the module depends on a service other than the module itself, but for its API. */
    public static ArchRule noService(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(others(root, ""))
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(others(root, ".api")))))
                .allowEmptyShould(true)
                .because("services talk through contracts and APIs, and the chassis holds no domain type");
    }

    /** Another service is called from an adapter, never from the domain. */
    public static ArchRule apiOnlyInAdapters(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages("..http..", "..web..")
                .and(DescribedPredicate.not(FeatureRules.wiring()))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(others(root, ".api")))
                .allowEmptyShould(true)
                .because("only http and web packages speak another service's API: the domain must be free to change");
    }

    private static String[] others(String root, String part) {
        return SERVICES.stream()
                .map(service -> base(root) + "." + service)
                .filter(service -> !service.equals(root))
                .map(service -> service + part + "..")
                .toArray(String[]::new);
    }

    static String base(String root) {
        return root.substring(0, root.lastIndexOf('.'));
    }
}
