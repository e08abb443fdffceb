package cymru.pythefnos.docstore.server;

import cymru.pythefnos.docstore.auth.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who may connect. Passwords come from variables or from files that variables name, as container platforms hand them out;
 * never from the command line, which every user of the machine can read.
 */
record UserSettings(Map<Setting, String> set, Map<String, String> environment) {
    private static final String EVERYBODY = "PASSWORD";

    /** @throws WrongSetting if there is nobody, or something about one is missing or none */
    static List<Login> logins(Map<Setting, String> set, Map<String, String> environment) {
        UserSettings settings = new UserSettings(set, environment);
        List<Login> logins = new ArrayList<>();
        if (set.containsKey(Setting.USER)) {
            logins.add(settings.unlimited(set.get(Setting.USER)));
        }
        String limited = set.getOrDefault(Setting.USERS, "");
        for (String user : limited.isEmpty() ? new String[0] : limited.split("\\s+")) {
            logins.add(settings.limited(user));
        }
        if (logins.isEmpty()) {
            throw new WrongSetting("setting-missing", Setting.USER.variable());
        }
        refuseTwice(logins);
        return logins;
    }

    private Login unlimited(String name) {
        return login(name, EVERYBODY, set.getOrDefault(Setting.PASSWORD_FILE, ""), Set.of());
    }

    private Login limited(String user) {
        String[] parts = user.split("=", -1);
        if (parts.length != 2 || parts[1].isEmpty()) {
            throw new WrongSetting("users-invalid", user);
        }
        String suffix = "USER_" + parts[0].toUpperCase(Locale.ROOT).replace('-', '_') + "_PASSWORD";
        String file = environment.getOrDefault(Setting.PREFIX + suffix + "_FILE", "");
        return login(parts[0], suffix, file, Set.of(parts[1].split(",")));
    }

    private Login login(String name, String suffix, String file, Set<String> databases) {
        if (!Login.isName(name)) {
            throw new WrongSetting("user-invalid", name);
        }
        String variable = Setting.PREFIX + suffix;
        String password = file.isBlank() ? environment.getOrDefault(variable, "") : read(file);
        if (password.isEmpty()) {
            throw new WrongSetting("setting-missing", variable);
        }
        if (!Login.isPassword(password)) {
            throw new WrongSetting("password-invalid", name);
        }
        return new Login(name, password, databases);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new WrongSetting("password-file-unreadable", file);
        }
    }

    private static void refuseTwice(List<Login> logins) {
        for (int i = 0; i < logins.size(); i++) {
            String name = logins.get(i).name();
            if (logins.subList(0, i).stream().anyMatch(other -> other.name().equals(name))) {
                throw new WrongSetting("user-twice", name);
            }
        }
    }
}
