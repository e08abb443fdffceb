package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.representative.api.person.RepresentativeId;

/** Where it is written down that somebody read everything held on a person. */
public interface ReadingRecord {

    void exported(RepresentativeId id);
}
