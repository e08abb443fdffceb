package cymru.pythefnos.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended.
 *
 * @param code Its exit code.
 * @param out What it said.
 * @param errors What it said on the standard error stream.
 */
record Ended(int code, String out, String errors) {

    /** Runs the program with these words in this folder until it ends by itself. */
    static Ended program(Path folder, List<String> words) throws IOException, InterruptedException {
        return command(folder, ChildSystem.command(words));
    }

    /** Runs any command in this folder until it ends by itself. */
    static Ended command(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path errors = Files.createTempFile("errors", null);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + command);
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(errors));
        } finally {
            Files.delete(out);
            Files.delete(errors);
        }
    }
}
