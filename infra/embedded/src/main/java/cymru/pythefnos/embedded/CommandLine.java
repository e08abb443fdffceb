package cymru.pythefnos.embedded;

import cymru.pythefnos.embedded.Options.Command;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words of a command line; an unknown one is refused by name. */
final class CommandLine {
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
            case "--data" -> data = Path.of(value(word));
            case "--ports" -> ports = port(word);
            case "--smtp" -> smtp = hostAndPort(word);
            case "--clock" -> clock = instant(word);
            case "--movable-clock" -> movableClock = true;
            default -> throw new CannotStart("argument-unknown", word);
        }
    }

    private void folder(Command asked, String word) {
        command = asked;
        other = Path.of(value(word));
    }

    private String value(String word) {
        if (words.isEmpty()) {
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
        if (value.matches("[A-Za-z0-9.-]+:\\d{1,5}")) {
            return value;
        }
        throw new CannotStart("smtp-invalid", value);
    }

    private Instant instant(String word) {
        String value = value(word);
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new CannotStart("clock-invalid", value, e);
        }
    }
}
