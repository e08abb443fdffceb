package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.validation.Both;
import cymru.pythefnos.chassis.words.Bilingual;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item for an agenda. */
public record AgendaItemRequest(
        @Both(max = 200, required = true, line = true) Bilingual title,
        @Nullable Boolean forDecision,
        @Size(max = 50) @Nullable List<@NotNull UUID> paperIds) {}
