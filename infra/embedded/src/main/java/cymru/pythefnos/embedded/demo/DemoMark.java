package cymru.pythefnos.embedded.demo;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.data.DataFolder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the fill has come, kept in the data folder: the day it began on, then that it is done. A fill that was cut off
 * goes on as of the day it began on, whatever day it is: with other dates it would be another fill.
 */
public record DemoMark(DataFolder folder) {
    private static final String FILE = "demo";
    private static final String BEGUN = "begun ";

    /** The mark of a data folder. */
    public static DemoMark in(DataFolder folder) {
        return new DemoMark(folder);
    }

    /**
     * Before anything is in the folder: says that a fill begins. One that began before stays as it is.
     *
     * @throws CannotStart when there is other data, which invented people don't belong among
     */
    public void begin(LocalDate today) {
        if (folder.read(FILE).isPresent()) {
            return;
        }
        if (!folder.isEmpty()) {
            throw new CannotStart("demo-not-empty", folder.path("").toString());
        }
        folder.write(FILE, BEGUN + today);
    }

    /** The day of a fill that isn't done. */
    Optional<LocalDate> begun() {
        return folder.read(FILE)
                .filter(text -> text.startsWith(BEGUN))
                .map(text -> LocalDate.parse(text.substring(BEGUN.length())));
    }

    void done() {
        folder.write(FILE, "done");
    }
}
