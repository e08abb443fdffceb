package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.RepresentativeId;

/** What those who send have to know of an address. */
public interface AddressNews {

    /** Mail reaches them again: what waits for somebody to do it by hand can be sent. */
    void usableAgain(RepresentativeId id);
}
