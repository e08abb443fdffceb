package cymru.pythefnos.embedded.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The real time plus an offset that can be changed; the offset is kept in a file, so a restart carries on from it. */
public final class MovableClock extends Clock {
    private final Path file;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    private MovableClock(Path file, AtomicReference<Duration> offset, ZoneId zone) {
        this.file = file;
        this.offset = offset;
        this.zone = zone;
    }

    /** Carries on from the offset in the file; none yet is no offset. */
    public static MovableClock keptIn(Path file) {
        try {
            Duration kept =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            return new MovableClock(file, new AtomicReference<>(kept), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it is that moment. */
    public void moveTo(Instant moment) {
        Duration moved = Duration.between(Instant.now(Clock.systemUTC()), moment);
        try {
            Files.writeString(file, moved.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return new MovableClock(file, offset, other);
    }
}
