package cymru.pythefnos.docstore.protocol;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** The commands that change something. */
final class WriteCommands {
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "dropindexes",
            "drop",
            "dropdatabase",
            "renamecollection");

    private static final Set<String> REMOVALS = Set.of("delete", "dropindexes", "drop", "dropdatabase");

    private WriteCommands() {}

    static boolean include(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return WRITES.contains(name) || name.equals("aggregate") && storesItsResult(query);
    }

    /** Those that only take away. */
    static boolean remove(String command) {
        return REMOVALS.contains(command.toLowerCase(Locale.ROOT));
    }

    private static boolean storesItsResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .anyMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }
}
