package cymru.pythefnos.docstore.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words after the program's name: a command, and settings that win over those of the environment. */
record CommandLine(Command command, Map<Setting, String> options) {

    enum Command {
        RUN,
        HEALTH,
        HELP
    }

    static CommandLine parse(String... words) {
        Deque<String> left = new ArrayDeque<>(List.of(words));
        Command command = Command.RUN;
        Map<Setting, String> options = new HashMap<>();
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "run" -> command = Command.RUN;
                case "health" -> command = Command.HEALTH;
                case "help", "--help", "-h" -> command = Command.HELP;
                default -> options.put(setting(word), value(word, left));
            }
        }
        return new CommandLine(command, options);
    }

    private static Setting setting(String word) {
        return Setting.ofOption(word).orElseThrow(() -> new WrongSetting("argument-unknown", word));
    }

    private static String value(String word, Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw new WrongSetting("argument-missing", word);
        }
        return left.pop();
    }

    /** What is set, by options or in this environment; something empty counts as not set. */
    Map<Setting, String> settings(Map<String, String> environment) {
        Map<Setting, String> settings = new HashMap<>();
        for (Setting setting : Setting.values()) {
            String value = options.getOrDefault(setting, environment.getOrDefault(setting.variable(), ""));
            if (!value.isBlank()) {
                settings.put(setting, value.strip());
            }
        }
        return settings;
    }
}
