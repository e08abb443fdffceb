package cymru.pythefnos.meeting.api.group;

import cymru.pythefnos.calendar.Counting;
import cymru.pythefnos.chassis.validation.Between;
import org.jspecify.annotations.Nullable;

/** By when notice must be there; what is left out is as usual. */
public record NoticeRule(
        @Between(least = 14, most = 90) @Nullable Integer days,
        @Nullable Counting counting) {}
