package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.chassis.validation.Between;
import org.jspecify.annotations.Nullable;

/** By when papers must be there; what is left out is as usual. */
public record PaperRule(
        @Between(least = 7, most = 90) @Nullable Integer days,
        @Nullable Counting counting) {}
