package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.meeting.paper.FileKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a pack, or why it isn't in it.
 *
 * @param name its number and title, as the reader sees them
 * @param title its title alone
 * @param notes what has to be said before it, such as that it is late
 * @param source what it is made of; null: it is apart
 * @param apart why; null: it is not
 */
public record PackPart(
        String name,
        String title,
        List<String> notes,
        @Nullable Source source,
        @Nullable Apart apart) {
    public PackPart {
        notes = List.copyOf(notes);
    }

    /** A rendition to make it of, by its id. */
    public record Source(FileKind kind, String rendition, Manner manner) {}

    /** How a PDF comes into the pack; any other file comes as its words. */
    public enum Manner {
        /** As the pages that its author made if they are accessible, and otherwise as their words. */
        PAGES_OR_WORDS,
        /** As pages, or as pictures of them: words alone would be of no use, as in Easy Read. */
        PAGES,
        /** As words in the pack's own size. */
        WORDS
    }
}
