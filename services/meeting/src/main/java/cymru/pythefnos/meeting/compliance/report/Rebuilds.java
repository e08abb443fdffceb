package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.Rebuild;

/** The record of rebuilds, with who asked for each on the audit trail. */
public interface Rebuilds {
    void add(String id, Rebuild rebuild);
}
