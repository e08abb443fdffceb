package cymru.pythefnos.meeting.api.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as evidence.
 *
 * @param deliveryId under which the representative service keeps the exact message
 * @param channel {@code EMAIL} or {@code POST}; {@code PHONE} or {@code IN_PERSON} if somebody told them instead
 * @param format of a paper
 * @param language of a paper
 * @param receivedOn null: not received
 * @param reason why not, as a code
 */
public record Attempt(
        String deliveryId,
        String channel,
        @Nullable String format,
        @Nullable String language,
        @Nullable LocalDate receivedOn,
        @Nullable String reason) {}
