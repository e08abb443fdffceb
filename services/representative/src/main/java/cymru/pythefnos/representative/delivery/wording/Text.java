package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole message in one language.
 *
 * @param glance the one line from which somebody knows what it is about: when and where, or which paper
 * @param elsewhere that the same is said in another language further down, in that language; nothing if it is not
 * @param signature who says it, line by line
 */
public record Text(
        Language tongue,
        String title,
        String greeting,
        String glance,
        @Nullable Line elsewhere,
        List<Section> sections,
        List<String> signature) {

    public Text {
        sections = List.copyOf(sections);
        signature = List.copyOf(signature);
    }

    /** The same with a further section before the last but so many. */
    Text with(Section section, int beforeLast) {
        List<Section> all = new ArrayList<>(sections);
        all.add(Math.max(0, all.size() - beforeLast), section);
        return new Text(tongue, title, greeting, glance, elsewhere, all, signature);
    }

    /** The same with another greeting. */
    public Text greeting(String other) {
        return new Text(tongue, title, other, glance, elsewhere, sections, signature);
    }
}
