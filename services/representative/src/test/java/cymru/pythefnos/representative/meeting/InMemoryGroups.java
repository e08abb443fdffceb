package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.GroupId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Groups we have heard of, in memory. */
public final class InMemoryGroups implements KnownGroups {

    private final Map<GroupId, KnownGroup> kept = new LinkedHashMap<>();

    @Override
    public Optional<KnownGroup> find(GroupId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void keep(KnownGroup heard) {
        kept.put(heard.id(), heard);
    }
}
