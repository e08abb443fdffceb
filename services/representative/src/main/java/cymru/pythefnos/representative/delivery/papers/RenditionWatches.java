package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Renditions that are waited for. */
public interface RenditionWatches extends Aggregates<WatchId, RenditionWatch, WatchEvent> {
    /** Those of papers whose deadline is that day or later, read as it goes; close it. */
    Stream<RenditionWatch> dueFrom(LocalDate deadline);
}
