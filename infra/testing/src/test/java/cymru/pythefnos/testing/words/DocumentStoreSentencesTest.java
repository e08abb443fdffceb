package cymru.pythefnos.testing.words;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The document store's own sentences: it can't use these rules itself, as they come with the servers for tests. */
class DocumentStoreSentencesTest {

    @Test
    void theyAreCompleteInBothLanguagesAndAskedFor() {
        BundleRules rules = BundleRules.of("docstore/messages");
        rules.check();
        rules.checkUsed(Literals.in(Path.of("../docstore/src/main/java")));
    }
}
