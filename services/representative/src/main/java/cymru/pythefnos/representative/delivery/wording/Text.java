package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Tongue;
import java.util.List;

/** A whole message in one language. */
public record Text(Tongue tongue, String title, String greeting, List<Section> sections) {

    public Text {
        sections = List.copyOf(sections);
    }
}
