package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.document.process.ConverterMain.Request;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Outcome;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A running child process, used by one thread at a time. Once it has not answered it is of no more use. */
final class ConverterProcess implements AutoCloseable {
    private static final int OUT_OF_MEMORY = 3;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "HOME");

    private final Process process;
    private final Budget budget;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean overtime;

    private ConverterProcess(Process process, Budget budget) {
        this.process = process;
        this.budget = budget;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    static ConverterProcess start(Budget budget) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + budget.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dlogback.configurationFile=meeting/converter-logback.xml",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(main());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // whoever takes over the converter by a paper finds no secret there
        builder.environment().keySet().removeIf(variable -> !KEPT_VARIABLES.contains(variable));
        return new ConverterProcess(builder.start(), budget);
    }

    /** In a Spring Boot jar only its launcher finds the classes. */
    private static List<String> main() {
        String main = ConverterMain.class.getName();
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null
                ? List.of(main)
                : List.of("-Dloader.main=" + main, LAUNCHER);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Empty: it has died, and not because of what the document costs. */
    Optional<Outcome> convert(Request request) {
        CountDownLatch answered = new CountDownLatch(1);
        Thread.startVirtualThread(() -> killUnless(answered));
        try {
            request.write(requests);
            return Optional.of(Answers.read(answers));
        } catch (IOException died) {
            return costsTooMuch() ? Optional.of(Outcome.nothing(Result.TOO_MUCH)) : Optional.empty();
        } finally {
            answered.countDown();
        }
    }

    private void killUnless(CountDownLatch answered) {
        try {
            if (!answered.await(budget.time().toMillis(), TimeUnit.MILLISECONDS)) {
                overtime = true;
                close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean costsTooMuch() {
        if (overtime) {
            return true;
        }
        close();
        return process.onExit().join().exitValue() == OUT_OF_MEMORY;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
