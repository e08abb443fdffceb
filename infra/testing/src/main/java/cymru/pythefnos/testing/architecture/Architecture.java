package cymru.pythefnos.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;

/** All rules for one module. */
public final class Architecture {

    private final String root;
    private final List<String> clockReaders;

    private Architecture(String root, List<String> clockReaders) {
        this.root = root;
        this.clockReaders = clockReaders;
    }

    /** @param root the module's root package, for instance {@code cymru.pythefnos.meeting} */
    public static Architecture of(String root) {
        return new Architecture(root, List.of());
    }

    /** The same, where these classes (simple names) may read the system's clock: those that make the Clock bean. */
    public Architecture readingTheClockIn(String... simpleNames) {
        return new Architecture(root, List.of(simpleNames));
    }

    public List<ArchRule> rules() {
        return List.of(
                FeatureRules.plain(root),
                FeatureRules.contractsOnlyInKafka(root),
                NeighbourRules.noService(root),
                NeighbourRules.apiOnlyInAdapters(root),
                ClockRules.passedIn(clockReaders),
                NameRules.noEmptyWords(),
                NullRules.everyPackageMarked());
    }

    /**
     * Checks the module's own classes, without its tests.
     *
     * @throws AssertionError with every breach of every rule
     */
    public void check() {
        check(new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(root));
    }

    void check(JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("no classes under " + root);
        }
        String breaches = rules().stream()
                .map(rule -> rule.evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .collect(Collectors.joining("\n\n"));
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches);
        }
    }
}
