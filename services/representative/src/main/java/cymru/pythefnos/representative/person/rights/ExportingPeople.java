package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.person.Representatives;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody may have all that is held on them; that somebody took it is on record. */
public final class ExportingPeople {

    private final Representatives people;
    private final List<PersonalData> holders;
    private final ReadingRecord readings;

    public ExportingPeople(Representatives people, List<PersonalData> holders, ReadingRecord readings) {
        this.people = people;
        this.holders = List.copyOf(holders);
        this.readings = readings;
    }

    /** All of it, or nothing if nobody has that id; somebody erased still has what little is left. */
    public Optional<Export> export(RepresentativeId id) {
        return people.find(id).map(person -> {
            readings.exported(id);
            return new Export(person, heldOn(id));
        });
    }

    private Map<String, List<?>> heldOn(RepresentativeId id) {
        var held = new LinkedHashMap<String, List<?>>();
        holders.forEach(holder -> held.put(holder.section(), holder.about(id)));
        return held;
    }
}
