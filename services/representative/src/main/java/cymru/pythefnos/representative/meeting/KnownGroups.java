package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import java.util.Optional;

/** The groups we have heard of. */
public interface KnownGroups {

    Optional<KnownGroup> find(GroupId id);

    /** Keeps these facts in place of earlier ones; events of one group come in order. */
    void keep(KnownGroup heard);
}
