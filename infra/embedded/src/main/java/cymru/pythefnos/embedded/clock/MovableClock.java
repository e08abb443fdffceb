package cymru.pythefnos.embedded.clock;

import cymru.pythefnos.embedded.CannotStart;
import cymru.pythefnos.embedded.data.DataFolder;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The real time plus an offset that can be changed; the data folder keeps it, so a restart carries on from it. */
public final class MovableClock extends Clock {
    private static final String FILE = "clock";
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");
    private final DataFolder folder;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    private MovableClock(DataFolder folder, AtomicReference<Duration> offset, ZoneId zone) {
        this.folder = folder;
        this.offset = offset;
        this.zone = zone;
    }

    /**
     * Carries on from the offset that the folder keeps; none yet is no offset.
     *
     * @throws CannotStart when it can't be read
     */
    public static MovableClock keptIn(DataFolder folder) {
        try {
            Duration kept = folder.read(FILE).map(Duration::parse).orElse(Duration.ZERO);
            return new MovableClock(folder, new AtomicReference<>(kept), ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new CannotStart("folder-damaged", folder.path(FILE).toString(), e);
        }
    }

    /** A moment that it may be moved to, in ISO 8601 with offset; far beyond any meeting, arithmetic on dates overflows. */
    public static Optional<Instant> moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return moment.isBefore(FIRST) || !moment.isBefore(END) ? Optional.empty() : Optional.of(moment);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** From now on it is that moment. */
    public void moveTo(Instant moment) {
        Duration moved = Duration.between(Clock.systemUTC().instant(), moment);
        folder.write(FILE, moved.toString());
        offset.set(moved);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(folder, offset, other);
    }
}
