package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.rendition.TemporaryFiles;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A running child process, used by one thread at a time. Once it has not answered it is of no more use. */
public final class ChildProcess implements AutoCloseable {
    private static final int OUT_OF_MEMORY = 3;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "HOME");

    private final Process process;
    private final Budget budget;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean overtime;

    private ChildProcess(Process process, Budget budget) {
        this.process = process;
        this.budget = budget;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    /** @param main the class that it runs; it has little memory, no secrets and nothing to say but its answers */
    public static ChildProcess start(Budget budget, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + budget.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-Dlogback.configurationFile=meeting/converter-logback.xml",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(running(main));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // whoever takes over the child by a paper finds no secret there
        builder.environment().keySet().removeIf(variable -> !KEPT_VARIABLES.contains(variable));
        return new ChildProcess(builder.start(), budget);
    }

    /** In a Spring Boot jar only its launcher finds the classes. */
    private static List<String> running(Class<?> main) {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null
                ? List.of(main.getName())
                : List.of("-Dloader.main=" + main.getName(), LAUNCHER);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    public <A> Reply<A> ask(Job<A> job) {
        CountDownLatch answered = new CountDownLatch(1);
        Thread.startVirtualThread(() -> killUnless(answered));
        try {
            job.write(requests);
            requests.flush();
            return new Reply.Answered<>(job.answer(answers));
        } catch (IOException died) {
            return costsTooMuch() ? new Reply.TooMuch<>() : new Reply.Died<>();
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
        close();
        int exit = process.onExit().join().exitValue();
        TemporaryFiles.deleteOf(process.pid());
        return overtime || exit == OUT_OF_MEMORY;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
