package cymru.pythefnos.meeting.compliance.evidence;

import java.util.Optional;

/** Reads what kept evidence says. */
public interface FactReader {

    /** Empty: nothing that compliance is concerned with. */
    Optional<Fact> read(Evidence evidence);
}
