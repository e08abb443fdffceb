package cymru.pythefnos.chassis.outbox;

import org.bson.Document;

/** Where lines of the audit trail go; writing the same line again changes nothing. */
@FunctionalInterface
public interface AuditLines {
    void write(String id, Document line);
}
