package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;
import java.util.List;

/** A whole message in one language. */
public record Text(Language tongue, String title, String greeting, List<Section> sections) {

    public Text {
        sections = List.copyOf(sections);
    }

    /** The same with another greeting. */
    public Text greeting(String other) {
        return new Text(tongue, title, other, sections);
    }
}
