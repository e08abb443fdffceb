package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a paper came after its deadline, as everybody is told.
 *
 * @param since the local date on which it was tabled late
 * @param reason why; always there for a paper for decision
 * @param agreedBy who agreed to it; always there for a paper for decision
 */
public record Lateness(
        LocalDate since,
        @Nullable Bilingual reason,
        @Nullable String agreedBy) {}
