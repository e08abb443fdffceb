package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.List;

/** A part of the service that keeps something about people: it shows all of it, and can forget what is personal. */
public interface PersonalData {

    /** Under which name it stands in the export, e.g. {@code deliveries}. */
    String section();

    /** Everything kept about that person, as records or maps that can be written as JSON. */
    List<?> about(RepresentativeId id);

    /**
     * Takes away what is personal and leaves the record of the meeting. Called once the person was erased, and perhaps
     * again after a crash: a second call changes nothing.
     */
    void forget(RepresentativeId id);
}
