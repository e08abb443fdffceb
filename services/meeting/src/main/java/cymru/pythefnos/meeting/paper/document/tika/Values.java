package cymru.pythefnos.meeting.paper.document.tika;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** Attributes by their local names, whatever their namespace: a second of the same name may hide what the first says. */
final class Values {

    private Values() {}

    static List<String> all(Attributes attributes, String name) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                found.add(attributes.getValue(i));
            }
        }
        return found;
    }

    static String first(Attributes attributes, String name) {
        List<String> all = all(attributes, name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether different things are said under one of these names: which one a reader believes can't be known. */
    static boolean areAmbiguous(Attributes attributes, String... names) {
        for (String name : names) {
            if (all(attributes, name).stream().distinct().count() > 1) {
                return true;
            }
        }
        return false;
    }
}
