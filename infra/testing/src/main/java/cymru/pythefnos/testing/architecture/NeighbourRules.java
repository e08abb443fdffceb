package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Services know each other through contracts only, and the chassis knows none of them. */
public final class NeighbourRules {

    /** The services' names, each the last part of its root package. */
    public static final List<String> SERVICES = List.of("meeting", "representative", "expenses", "portal");

    private NeighbourRules() {}

    /** No class of the module depends on a service other than the module itself. */
    public static ArchRule noService(String root) {
        String[] others = SERVICES.stream()
                .map(service -> base(root) + "." + service)
                .filter(service -> !service.equals(root))
                .map(service -> service + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .because("services talk through contracts, and the chassis holds no domain type");
    }

    static String base(String root) {
        return root.substring(0, root.lastIndexOf('.'));
    }
}
