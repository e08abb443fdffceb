package cymru.pythefnos.meeting.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Whether what is sent today reaches everybody in time. */
public sealed interface Timeliness {
    /** The last day on which it may be received. */
    LocalDate deadline();

    /** The last day on which it may be sent, so that the slowest representative has it by the deadline. */
    LocalDate sendBy();

    record Accepted(LocalDate deadline, LocalDate sendBy) implements Timeliness {}

    /** Too late; {@code earliestStart} is the first start, at the same local time, that would be lawful if sent today. */
    record Refused(LocalDate deadline, LocalDate sendBy, OffsetDateTime earliestStart) implements Timeliness {}
}
