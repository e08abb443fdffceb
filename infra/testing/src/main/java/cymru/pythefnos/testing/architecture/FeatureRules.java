package cymru.pythefnos.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** A feature package is plain Java; its adapters sit beneath it, named by technology. */
public final class FeatureRules {

    /** The last part of the name of a package that may know a framework. */
    public static final List<String> ADAPTERS =
            List.of("web", "mongo", "kafka", "mail", "pdf", "files", "http", "oauth");

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache.kafka..",
        "io.cloudevents..",
        "tools.jackson..",
        "com.fasterxml.jackson..",
        "jakarta.servlet..",
        "jakarta.mail.."
    };

    private FeatureRules() {}

    /** No framework outside adapters, {@code *Configuration}, {@code *Settings} (wiring) and {@code *Application} (start). */
    public static ArchRule plain(String root) {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and(DescribedPredicate.not(adapters(root)))
                .and(DescribedPredicate.not(wiring()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .allowEmptyShould(true)
                .because("a newcomer to a feature reads no framework: put this in an adapter package " + ADAPTERS);
    }

    /** The wire's records stay at the wire. */
    public static ArchRule contractsOnlyInKafka(String root) {
        return noClasses()
                .that(resideInAnyPackage(root + ".."))
                .and()
                .resideOutsideOfPackage("..kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NeighbourRules.base(root) + ".contracts..")
                .allowEmptyShould(true)
                .because("only kafka packages speak contracts: the domain must be free to change");
    }

    /** An API is written in HTTP's annotations; it is a module of its own. */
    private static DescribedPredicate<JavaClass> adapters(String root) {
        return resideInAnyPackage(Stream.concat(ADAPTERS.stream(), Stream.of("api"))
                .flatMap(adapter -> Stream.of(root + "." + adapter + "..", root + "..*." + adapter + ".."))
                .toArray(String[]::new));
    }

    static DescribedPredicate<JavaClass> wiring() {
        DescribedPredicate<JavaClass> ends = simpleNameEndingWith("Configuration")
                .or(simpleNameEndingWith("Application"))
                .or(simpleNameEndingWith("Settings"));
        return DescribedPredicate.describe("wiring", type -> ends.test(outermost(type)));
    }

    // a nested or anonymous class is named otherwise, but it is still part of the wiring
    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FeatureRules::outermost).orElse(type);
    }
}
