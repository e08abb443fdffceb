package cymru.pythefnos.meeting.api.paper;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A paper to put before a meeting.
 *
 * @param forDecision whether it is; so is any whose agenda item is for decision
 * @param late that it be tabled late if it is late
 * @param deferIfLate that it go to the group's next meeting if it is late and {@code late} is absent
 */
public record PaperRequest(
        @Both(max = 300, required = true, line = true) Bilingual title,
        @Nullable Boolean forDecision,
        @Nullable String agendaItemId,
        @Valid @Nullable LateRequest late,
        @Nullable Boolean deferIfLate) {}
