package cymru.pythefnos.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Seconds from nothing to ready, and resident memory then, of the process that a person starts; with and without an AOT cache. */
final class Start {
    private static final int RUNS = 3;
    private final Path folder;
    private final Path jar = Path.of(System.getProperty("benchmark.jar"));

    private Start(Path folder) {
        this.folder = folder;
    }

    static void run(Path folder) throws Exception {
        Start start = new Start(folder);
        Path cache = folder.resolve("pythefnos.aot");
        for (int run = 1; run <= RUNS; run++) {
            System.out.println(start.one("plain, " + (run == 1 ? "new folder" : "kept folder"), "kept", List.of()));
        }
        start.one("training", "training", List.of("-XX:AOTCacheOutput=" + cache));
        for (int run = 1; run <= RUNS; run++) {
            System.out.println(start.one("AOT cache", "kept", List.of("-XX:AOTCache=" + cache)));
        }
    }

    private String one(String name, String data, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(System.getProperty("benchmark.options"), "-jar", jar.toString()));
        command.addAll(List.of("--ports", "0", "--data", folder.resolve(data).toString()));
        Path log = folder.resolve("start.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitReady(process, log);
            double seconds = Many.since(start);
            return String.format(
                    Locale.UK,
                    "start (%s): ready in %.1f s, %d MB resident",
                    name,
                    seconds,
                    Memory.resident(process.pid()));
        } finally {
            process.destroy();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static void awaitReady(Process process, Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!Files.readString(log).contains("Pythefnos is ready")) {
            if (!process.isAlive() || Many.since(start) > 120) {
                throw new IllegalStateException("did not start:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
    }
}
