package cymru.pythefnos.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has in memory, as Linux says it. */
final class Memory {
    private Memory() {}

    /** Megabytes now. */
    static long resident(long process) throws IOException {
        return megabytes(process, "VmRSS:");
    }

    /** Megabytes at the most so far. */
    static long peak(long process) throws IOException {
        return megabytes(process, "VmHWM:");
    }

    private static long megabytes(long process, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                        .filter(each -> each.startsWith(line))
                        .mapToLong(each -> Long.parseLong(each.replaceAll("\\D+", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }
}
