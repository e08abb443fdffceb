package cymru.pythefnos.representative.person.rights;

/** Where the bytes of what was erased still lie, though nothing points to them any more. */
public interface ErasedSpace {
    /** Has them overwritten, if the store does such a thing; can be done again at any time. */
    void giveUp();
}
