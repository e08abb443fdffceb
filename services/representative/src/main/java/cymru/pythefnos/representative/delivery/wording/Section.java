package cymru.pythefnos.representative.delivery.wording;

import java.util.List;

/**
 * A part of a message: sentences, then facts, then a list, each of which may be missing.
 *
 * @param heading empty for the part that begins the message
 * @param prominent whether it must not be overlooked
 */
public record Section(
        String heading, boolean prominent, List<String> paragraphs, List<Fact> facts, List<String> items) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
    }

    /** The paragraphs as they stand where there is nothing but text. */
    public String prose() {
        return String.join("\n\n", paragraphs);
    }

    static Section sentences(String heading, String... paragraphs) {
        return new Section(heading, false, List.of(paragraphs), List.of(), List.of());
    }

    static Section sentences(String heading, List<String> paragraphs) {
        return new Section(heading, false, paragraphs, List.of(), List.of());
    }

    static Section facts(String heading, List<Fact> facts) {
        return new Section(heading, false, List.of(), facts, List.of());
    }

    static Section list(String heading, List<String> items) {
        return new Section(heading, false, List.of(), List.of(), items);
    }

    Section with(List<Fact> more) {
        return new Section(heading, prominent, paragraphs, more, items);
    }

    Section listing(List<String> more) {
        return new Section(heading, prominent, paragraphs, facts, more);
    }

    Section standingOut() {
        return new Section(heading, true, paragraphs, facts, items);
    }
}
