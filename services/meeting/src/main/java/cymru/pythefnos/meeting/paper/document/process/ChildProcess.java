package cymru.pythefnos.meeting.paper.document.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Starts another process of this program, with little memory, no secrets and nothing to say but its answers. */
public final class ChildProcess {
    /** What it ends with if its memory is not enough. */
    public static final int OUT_OF_MEMORY = 3;

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final Set<String> KEPT_VARIABLES = Set.of("PATH", "LANG", "LC_ALL", "TZ", "TMPDIR", "HOME");

    private ChildProcess() {}

    public static Process start(Budget budget, Class<?> main) throws IOException {
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
        command.addAll(running(main));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // whoever takes over the child by a paper finds no secret there
        builder.environment().keySet().removeIf(variable -> !KEPT_VARIABLES.contains(variable));
        return builder.start();
    }

    /** In a Spring Boot jar only its launcher finds the classes. */
    private static List<String> running(Class<?> main) {
        return ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null
                ? List.of(main.getName())
                : List.of("-Dloader.main=" + main.getName(), LAUNCHER);
    }
}
