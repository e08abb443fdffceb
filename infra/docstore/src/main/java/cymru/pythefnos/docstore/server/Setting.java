package cymru.pythefnos.docstore.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be set: in the environment by its variable, on the command line by its option. */
enum Setting {
    /** Where the files are or will be. */
    FOLDER,
    /** The address of this machine to listen on. */
    ADDRESS,
    /** The TCP port; 0 for any free one. */
    PORT,
    /** The name of a user of every database. */
    USER,
    /** Where that user's password stands, alone in a file. */
    PASSWORD_FILE,
    /** Further users, each with the databases that it may use: {@code one=database two=database,other}. */
    USERS;

    static final String PREFIX = "PYTHEFNOS_DOCSTORE_";

    String variable() {
        return PREFIX + name();
    }

    String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> ofOption(String word) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(word))
                .findFirst();
    }
}
