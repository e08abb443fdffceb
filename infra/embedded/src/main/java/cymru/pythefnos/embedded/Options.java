package cymru.pythefnos.embedded;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param command What to do.
 * @param data The data folder.
 * @param ports First port: portal there, services on the two after it, mail desk ten after it; 0 takes any free ones.
 * @param demo Whether to fill an empty folder with invented data.
 * @param smtp Where to send mail instead of keeping it, as host:port; absent for the built-in mailbox.
 * @param clock Where the clock starts, or absent for the real time.
 * @param movableClock Whether the clock may be moved over HTTP while running.
 * @param other The folder to export to or to import from.
 */
public record Options(
        Command command,
        Path data,
        int ports,
        boolean demo,
        @Nullable String smtp,
        @Nullable Instant clock,
        boolean movableClock,
        @Nullable Path other) {

    /** What the process is started for. */
    public enum Command {
        RUN,
        ONCE,
        EXPORT,
        IMPORT,
        HELP
    }

    /** Runs in the folder on the usual ports. */
    public static Options run(Path data) {
        return new Options(Command.RUN, data, 8080, false, null, null, false, null);
    }

    /** The same from another first port. */
    public Options withPorts(int first) {
        return new Options(command, data, first, demo, smtp, clock, movableClock, other);
    }

    /** The same with the invented data. */
    public Options withDemo() {
        return new Options(command, data, ports, true, smtp, clock, movableClock, other);
    }

    /** The same, sending mail to a server. */
    public Options withSmtp(String hostAndPort) {
        return new Options(command, data, ports, demo, hostAndPort, clock, movableClock, other);
    }

    /** The same with a clock that starts there and can be moved. */
    public Options withClock(Instant start) {
        return new Options(command, data, ports, demo, smtp, start, true, other);
    }
}
