package cymru.pythefnos.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds the fixture that breaks it, and nothing else. */
class ArchitectureTest {

    private static final String FIXTURE = "cymru.pythefnos.testing.architecture.fixture.";

    @Test
    void whatKeepsEveryRulePasses() {
        assertThatCode(() -> Architecture.of(FIXTURE + "meeting").check(classes("meeting")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SpringGroup", "MongoGroup", "KafkaGroup"})
    void aFeatureKnowsNoFramework(String type) {
        assertThat(breaches(FeatureRules.plain(FIXTURE + "framework"), "framework"))
                .anySatisfy(breach -> assertThat(breach).contains(type));
    }

    @Test
    void contractsAreSpokenInKafkaPackagesOnly() {
        assertThat(breaches(FeatureRules.contractsOnlyInKafka(FIXTURE + "framework"), "framework"))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).contains("ContractGroup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "chassis"})
    void noServiceIsKnownByAnotherOrByTheChassis(String module) {
        assertThat(breaches(NeighbourRules.noService(FIXTURE + module), module))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).contains("meeting.group.Group"));
    }

    @Test
    void anotherServicesApiIsCalledFromAdaptersOnly() {
        assertThat(breaches(NeighbourRules.apiOnlyInAdapters(FIXTURE + "portal"), "portal"))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).contains("ApiInDomain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instantNow",
                "localDateNow",
                "zonedNow",
                "systemClock",
                "tickingClock",
                "millis",
                "date",
                "reference"
            })
    void theSystemIsNotAskedForTheTime(String way) {
        assertThat(breaches(ClockRules.passedIn(List.of()), "clock"))
                .anySatisfy(breach -> assertThat(breach).contains("Ways." + way + "()"));
    }

    @Test
    void theOneClassThatMakesTheClockMayAsk() {
        assertThat(breaches(ClockRules.passedIn(List.of("Ways")), "clock")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Service", "Manager", "Helper", "Impl", "Utils", "Dto"})
    void namesEndInNoEmptyWord(String word) {
        assertThat(breaches(NameRules.noEmptyWords(), "names"))
                .anySatisfy(breach -> assertThat(breach).contains("Group" + word));
    }

    @Test
    void everyPackageIsMarked() {
        assertThat(breaches(NullRules.everyPackageMarked(), "unmarked")).isNotEmpty();
        assertThat(breaches(NullRules.everyPackageMarked(), "meeting")).isEmpty();
    }

    @Test
    void aModuleThatBreaksARuleFailsAndSaysHow() {
        assertThatThrownBy(() -> Architecture.of(FIXTURE + "framework").check(classes("framework")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SpringGroup")
                .hasMessageContaining("ContractGroup");
    }

    @Test
    void aMistypedRootFails() {
        assertThatThrownBy(() -> Architecture.of(FIXTURE + "nowhere").check()).isInstanceOf(AssertionError.class);
    }

    private static List<String> breaches(ArchRule rule, String module) {
        return rule.evaluate(classes(module)).getFailureReport().getDetails();
    }

    private static JavaClasses classes(String module) {
        return new ClassFileImporter().importPackages(FIXTURE + module);
    }
}
