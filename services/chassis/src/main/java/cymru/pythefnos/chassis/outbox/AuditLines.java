package cymru.pythefnos.chassis.outbox;

import java.util.Map;
import org.bson.Document;

/** Where lines of the audit trail go; writing the same line again changes nothing. */
@FunctionalInterface
public interface AuditLines {

    /** @param lines by their ids */
    void write(Map<String, Document> lines);
}
