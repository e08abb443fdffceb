package cymru.pythefnos.embedded.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The small files that belong to the data: how far the clock was moved, since the data has its dates; and how far the
 * demonstration has come, since it would otherwise be filled in twice.
 */
final class Settings {
    private static final List<String> NAMES = List.of("clock", "demo");

    private Settings() {}

    static Map<String, String> of(DataFolder folder) {
        Map<String, String> settings = new TreeMap<>();
        NAMES.forEach(name -> folder.read(name).ifPresent(text -> settings.put(name, text)));
        return settings;
    }

    static void write(Map<String, String> settings, DataFolder folder) {
        NAMES.stream()
                .filter(settings::containsKey)
                .forEach(name -> folder.write(name, settings.getOrDefault(name, "")));
    }
}
