package cymru.pythefnos.representative.person;

/** Where it is written down that somebody read everything held on a person. */
public interface ReadingRecord {

    void exported(RepresentativeId id);
}
