package cymru.pythefnos.embedded.data;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an export says of itself; written last, so that an export that was cut off has none.
 *
 * @param format The format of the data folder that it was written from.
 * @param settings The small files of the data folder that move along, by name.
 * @param lines How many lines each file has, by its path in the export.
 */
record Manifest(int format, Map<String, String> settings, Map<String, Long> lines) {
    Manifest {
        settings = new TreeMap<>(settings);
        lines = new TreeMap<>(lines);
    }
}
