package cymru.pythefnos.testing.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The forms that a noun takes after a number: in Welsh 2, 3 and 6 change its first letter, each in a way of its own. */
final class Plurals {

    private static final Set<String> WELSH = Set.of("few", "many", "other", "two");

    private Plurals() {}

    /** Which forms a Welsh sentence leaves out of a choice that writes the number itself. */
    static List<String> lacking(String language, String message) {
        MessagePattern pattern = new MessagePattern(message);
        List<String> lacking = new ArrayList<>();
        for (int i = 0; language.equals("cy") && i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                lacking.addAll(lacking(pattern, i, pattern.getLimitPartIndex(i)));
            }
        }
        return lacking;
    }

    private static Set<String> lacking(MessagePattern pattern, int start, int limit) {
        Set<String> missing = new TreeSet<>(WELSH);
        boolean writesTheNumber = false;
        for (int i = start; i < limit; i++) {
            Part part = pattern.getPart(i);
            writesTheNumber |= part.getType() == Part.Type.REPLACE_NUMBER;
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                missing.remove(pattern.getSubstring(part));
            }
        }
        return writesTheNumber ? missing : Set.of();
    }
}
