package cymru.pythefnos.embedded.demo;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.data.DataFolder;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far the fill has come, kept in the data folder: the day it began on and the moment, then that it is done. A fill that
 * was cut off goes on as of the day it began on, whatever day it is: with other dates it would be another fill.
 */
public record DemoMark(DataFolder folder) {
    private static final String FILE = "demo";
    private static final String DONE = "done";
    private static final Pattern BEGUN = Pattern.compile("begun (\\S+) (\\S+)");

    /**
     * Services remember for seven days what they made under a key. After that everything would be made a second time; the
     * day between is for the fill itself.
     */
    private static final Duration GOES_ON_FOR = Duration.ofDays(6);

    /** The mark of a data folder. */
    public static DemoMark in(DataFolder folder) {
        return new DemoMark(folder);
    }

    /**
     * Before anything is in the folder: says that a fill begins. One that began before stays as it is.
     *
     * @param today by the application's clock, which may be moved
     * @param now the real time, by which keys are forgotten
     * @throws CannotStart when there is other data, which invented people don't belong among, or a fill was cut off too long
     *     ago to go on
     */
    public void begin(LocalDate today, Instant now) {
        if (folder.read(FILE).isPresent()) {
            begun().ifPresent(fill -> checkGoesOn(fill, now));
            return;
        }
        if (!folder.isEmpty()) {
            throw new CannotStart("demo-not-empty", folder.path("").toString());
        }
        folder.write(FILE, "begun " + today + " " + now);
    }

    private void checkGoesOn(Fill fill, Instant now) {
        if (!now.isBefore(fill.began().plus(GOES_ON_FOR))) {
            throw new CannotStart("demo-too-old", folder.path("").toString());
        }
    }

    /** A fill that isn't done. */
    Optional<Fill> begun() {
        return folder.read(FILE).filter(text -> !text.equals(DONE)).map(this::read);
    }

    private Fill read(String text) {
        try {
            MatchResult begun = BEGUN.matcher(text).results().findFirst().orElseThrow();
            return new Fill(LocalDate.parse(begun.group(1)), Instant.parse(begun.group(2)));
        } catch (NoSuchElementException | DateTimeException e) {
            throw new CannotStart("folder-damaged", folder.path(FILE).toString(), e);
        }
    }

    void done() {
        folder.write(FILE, DONE);
    }

    /**
     * A fill under way.
     *
     * @param day as of which it is made
     * @param began the real time
     */
    record Fill(LocalDate day, Instant began) {}
}
