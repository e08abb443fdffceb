package cymru.pythefnos.meeting.paper.pack;

import cymru.pythefnos.chassis.words.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a pack says and is made of: two that are equal are the same pack. */
public record PackJob(Language language, Layout layout, Cover cover, List<PackPart> parts) {
    public PackJob {
        parts = List.copyOf(parts);
    }

    /** How it is laid out. */
    public enum Layout {
        STANDARD,
        LARGE_PRINT,
        /** A text file. */
        PLAIN_TEXT
    }

    /**
     * The beginning of page 1.
     *
     * @param news what is new, a list for each kind, in which nothing may stand; null: this is the first issue
     */
    public record Cover(
            String title, List<Fact> facts, @Nullable List<News> news) {
        public Cover {
            facts = List.copyOf(facts);
        }
    }

    /** A label and what stands beside it. */
    public record Fact(String label, String value) {}

    /** Papers of which the same is new. */
    public record News(String what, List<String> papers) {
        public News {
            papers = List.copyOf(papers);
        }
    }
}
