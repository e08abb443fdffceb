package cymru.pythefnos.chassis.outbox;

/**
 * Something that happened, to be told to other services.
 *
 * @param type the wire type, such as {@code cymru.pythefnos.meeting.scheduled.v1}
 * @param data a record of the contracts; written as JSON, without personal data
 */
public record NewEvent(String type, Object data) {}
