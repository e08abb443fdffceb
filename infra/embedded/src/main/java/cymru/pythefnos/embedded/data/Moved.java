package cymru.pythefnos.embedded.data;

import java.nio.file.Path;

/**
 * What an export or an import has moved.
 *
 * @param documents How many documents.
 * @param events How many events.
 * @param folder Where it all is now.
 */
public record Moved(long documents, long events, Path folder) {}
