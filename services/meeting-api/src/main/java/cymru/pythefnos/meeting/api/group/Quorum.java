package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.chassis.validation.Between;
import jakarta.validation.constraints.NotNull;

/** How many representatives must take part. */
public record Quorum(
        @NotNull @Between(least = 1, most = 1000) Integer minimum) {}
