package cymru.pythefnos.chassis.aggregate.mongo;

import cymru.pythefnos.chassis.outbox.Changes;
import cymru.pythefnos.chassis.outbox.NewEvent;
import java.time.Clock;
import java.util.Map;
import org.bson.Document;

/** What is stored with a write, for tests elsewhere. */
public final class EntriesOf {
    private EntriesOf() {}

    /** The entry of one event. */
    public static Document oneEvent() {
        return new Entries(() -> "x", Clock.systemUTC(), Clock.systemUTC())
                .of("things", "a", 1, Changes.of(new NewEvent("t.v1", Map.of())))
                .getFirst();
    }
}
