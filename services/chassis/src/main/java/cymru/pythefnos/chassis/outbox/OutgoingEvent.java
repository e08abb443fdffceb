package cymru.pythefnos.chassis.outbox;

import java.time.Instant;

/**
 * An event on its way to the broker.
 *
 * @param subject the aggregate's id, also the key
 * @param sequence its place among the aggregate's events: 1, 2, 3, …
 * @param data JSON
 */
public record OutgoingEvent(String id, String type, String subject, long sequence, Instant time, String data) {}
