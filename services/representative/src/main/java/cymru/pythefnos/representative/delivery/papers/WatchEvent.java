package cymru.pythefnos.representative.delivery.papers;

/** What has happened to a watch; each carries the watch as it is now. */
public sealed interface WatchEvent {
    RenditionWatch watch();

    /** Somebody waits for the rendition, perhaps as others do. */
    record RenditionAwaited(RenditionWatch watch) implements WatchEvent {}

    /** That it is missing is announced. */
    record RenditionMissing(RenditionWatch watch) implements WatchEvent {}
}
