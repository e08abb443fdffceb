package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.meeting.scheduling.Slot;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** From when to when, with London's offsets. */
record SlotJson(OffsetDateTime start, OffsetDateTime end) {

    static SlotJson of(Slot slot) {
        return new SlotJson(
                slot.localStart().toOffsetDateTime(), slot.localEnd().toOffsetDateTime());
    }

    static @Nullable SlotJson ofNullable(@Nullable Slot slot) {
        return slot == null ? null : of(slot);
    }
}
