package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.Options.Command;
import cymru.pythefnos.embedded.clock.MovableClock;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a command line; an unknown one is refused by name. */
final class CommandLine {
    private static final Pattern HOST_AND_PORT = Pattern.compile("[A-Za-z0-9.-]+:(\\d{1,5})");
    private final Deque<String> words;
    private Command command = Command.RUN;
    private Path data = Path.of("data");
    private int ports = 8080;
    private boolean demo;
    private @Nullable String smtp;
    private @Nullable Instant clock;
    private boolean movableClock;
    private @Nullable Path other;

    private CommandLine(List<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    static Options parse(String... words) {
        CommandLine line = new CommandLine(List.of(words));
        while (!line.words.isEmpty()) {
            line.take(line.words.pop());
        }
        if ((line.command == Command.EXPORT || line.command == Command.IMPORT) && line.other == null) {
            throw new CannotStart("argument-missing", line.command.name().toLowerCase(Locale.ROOT));
        }
        return line.options();
    }

    private Options options() {
        return new Options(command, data, ports, demo, smtp, clock, movableClock, other);
    }

    private void take(String word) {
        switch (word) {
            case "run" -> command = Command.RUN;
            case "once" -> command = Command.ONCE;
            case "export" -> folder(Command.EXPORT, word);
            case "import" -> folder(Command.IMPORT, word);
            case "help", "--help", "-h" -> command = Command.HELP;
            case "--demo" -> demo = true;
            case "--data" -> data = path(word);
            case "--ports" -> ports = port(word);
            case "--smtp" -> smtp = hostAndPort(word);
            case "--clock" -> clock = instant(word);
            case "--movable-clock" -> movableClock = true;
            default -> throw new CannotStart("argument-unknown", word);
        }
    }

    private void folder(Command asked, String word) {
        command = asked;
        other = path(word);
    }

    private Path path(String word) {
        String value = value(word);
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new CannotStart("path-invalid", value, e);
        }
    }

    private String value(String word) {
        String value = words.isEmpty() ? "" : words.peek();
        if (value.isEmpty() || value.startsWith("--")) {
            throw new CannotStart("argument-missing", word);
        }
        return words.pop();
    }

    private int port(String word) {
        String value = value(word);
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_500) {
            return Integer.parseInt(value);
        }
        throw new CannotStart("port-invalid", value);
    }

    private String hostAndPort(String word) {
        String value = value(word);
        Matcher parts = HOST_AND_PORT.matcher(value);
        if (parts.matches() && isPort(Integer.parseInt(parts.group(1)))) {
            return value;
        }
        throw new CannotStart("smtp-invalid", value);
    }

    private Instant instant(String word) {
        String value = value(word);
        return MovableClock.moment(value).orElseThrow(() -> new CannotStart("clock-invalid", value));
    }

    private static boolean isPort(int number) {
        return number > 0 && number <= 65_535;
    }
}
