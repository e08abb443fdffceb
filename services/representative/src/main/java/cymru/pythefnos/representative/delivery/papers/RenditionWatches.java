package cymru.pythefnos.representative.delivery.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Renditions that are waited for. */
public interface RenditionWatches {

    Optional<StoredWatch> find(String id);

    /** Those of papers whose deadline is that day or later, read as it goes; close it. */
    Stream<RenditionWatch> dueFrom(LocalDate deadline);

    /** False if it is there already. */
    boolean add(RenditionWatch watch);

    /** False if somebody else saved since {@code version}. */
    boolean save(RenditionWatch watch, long version);

    /** Keeps the watch and announces with it that the rendition is missing; false if somebody else saved in between. */
    boolean announce(RenditionWatch watch, long version);

    /** A watch as it was found, and how often it was saved. */
    record StoredWatch(RenditionWatch watch, long version) {}
}
