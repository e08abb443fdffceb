package cymru.pythefnos.testing.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Set;
import java.util.TreeSet;

/** The facts that a message names. */
final class Placeholders {

    private Placeholders() {}

    /**
     * Their names, also those within plural and select branches.
     *
     * @throws IllegalArgumentException if ICU cannot parse the message, or a fact has a number for a name
     */
    static Set<String> of(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER) {
                throw new IllegalArgumentException("a fact is named by a number: {" + part.getValue() + "}");
            }
            if (part.getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
