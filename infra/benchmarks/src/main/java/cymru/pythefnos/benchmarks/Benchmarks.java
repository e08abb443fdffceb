package cymru.pythefnos.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmarks that are named, or all: {@code fan-out}, {@code commands}, {@code papers}, {@code start}. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Prints a few lines a benchmark. */
    public static void main(String... names) throws Exception {
        List<String> wanted = names.length == 0 ? List.of("fan-out", "commands", "papers", "start") : List.of(names);
        for (String name : wanted) {
            Path folder = Files.createTempDirectory("pythefnos-benchmark");
            try {
                run(name, folder);
            } finally {
                Folders.delete(folder);
            }
        }
        System.exit(0);
    }

    private static void run(String name, Path folder) throws Exception {
        switch (name) {
            case "fan-out" -> FanOut.run(folder);
            case "commands" -> Commands.run(folder);
            case "papers" -> Papers.run(folder);
            case "start" -> Start.run(folder);
            default -> throw new IllegalArgumentException(name + " is none of fan-out, commands, papers, start");
        }
    }
}
