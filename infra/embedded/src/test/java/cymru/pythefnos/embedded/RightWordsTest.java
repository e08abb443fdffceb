package cymru.pythefnos.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that were once wrong, and what a Welsh speaker wrote in their place; and words that stand nowhere. */
class RightWordsTest {

    static Stream<String[]> welsh() throws IOException {
        return rows("cy");
    }

    static Stream<String[]> english() throws IOException {
        return rows("en");
    }

    @ParameterizedTest
    @MethodSource("welsh")
    void theWelshIsRight(String bundle, String key, String text) throws IOException {
        assertThat(bundle(bundle, "cy").getProperty(key)).contains(text);
    }

    @ParameterizedTest
    @MethodSource("english")
    void theEnglishIsPlain(String bundle, String key, String text) throws IOException {
        assertThat(bundle(bundle, "en").getProperty(key)).contains(text);
    }

    /** Each stands for a kind: terms that are not Wales's own, speech among whole sentences, words carried over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does dim",
                "rhif adnabod",
                "[Cc]yswllt a enwir",
                "cyfarfod paratoi",
                "wedi.r cyfarfod",
                "[Ee]ilydd",
                "dirprwy(?! TLS)",
                "person (hwn )?ei ddileu",
                "deuddeg mis",
                "ar gofnod yn barod",
                "hwnnw.n barod",
                "mewn cyfarfod mwyach",
                "Fe.ch gwahoddir",
                "ddyledus i chi",
                "[Ff]ersiwn mwy",
                "erbyn [^.]* fan bellaf",
                "sy.n perthyn yno|sy.n perthyn ynddo",
                "’'|'’|(?<!\\{)'(?![{}])"
            })
    void noWelshBundleSays(String wrong) throws IOException {
        Pattern pattern = Pattern.compile(wrong);
        for (Path bundle : bundles()) {
            for (String line : Files.readAllLines(bundle)) {
                boolean quoted = line.contains("'{'");
                assertThat(!quoted && pattern.matcher(line).find())
                        .as(bundle + ": " + line)
                        .isFalse();
            }
        }
    }

    @Test
    void theLauncherSaysTheWholeSentenceInBothLanguages() throws IOException {
        assertThat(Files.readString(Path.of("../../pythefnos")))
                .contains("Yn adeiladu (mae’r tro cyntaf yn cymryd ychydig funudau)")
                .contains("o’r ffolder hwn");
    }

    @Test
    void theDemosPapersAreGoodWelsh() throws IOException {
        assertThat(demo("agenda.cy.txt")).contains("yr hyn a ddywedoch chi");
        assertThat(demo("report.cy.docx")).contains("agor yn ddigon llydan i gadair olwyn");
    }

    @Test
    void theGlossaryHasTheTermsOfTheGuidance() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/domain.md")))
                .contains("| named contact | person cyswllt (person cyswllt a enwir) |")
                .contains("| backup | cynrychiolydd wrth gefn (cynrychiolwyr wrth gefn) |")
                .contains("| pre-meeting | cyn-gyfarfod |")
                .contains("| debrief | sgwrs ar ôl y cyfarfod |")
                .contains("| term | tymor swydd |")
                .contains("| no longer expected | nid oes disgwyl i chi ddod mwyach |");
    }

    private static Stream<String[]> rows(String language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/words/right_" + language + ".tsv")).stream()
                .map(line -> line.split("\t", 3));
    }

    private static Stream<Path> found() throws IOException {
        return Files.find(
                Path.of("../.."),
                12,
                (path, attributes) -> path.toString().endsWith("_cy.properties")
                        && path.toString().contains("src/main/resources"));
    }

    private static Iterable<Path> bundles() throws IOException {
        try (Stream<Path> found = found()) {
            return found.toList();
        }
    }

    private static Properties bundle(String name, String language) throws IOException {
        String file = name + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(RightWordsTest.class.getClassLoader().getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, UTF_8));
        }
        return properties;
    }

    private static String demo(String name) throws IOException {
        Path file = Path.of("src/main/resources/embedded/demo", name);
        if (!name.endsWith(".docx")) {
            return Files.readString(file);
        }
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
            throw new AssertionError(name + " has no text");
        }
    }
}
