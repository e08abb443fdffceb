package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;

/** Whoever has to know that a mail server refused a message for good. */
public interface AddressRefusals {

    /** To be called once the refusal is on record: a crash in between costs no task, and the next message tells it again. */
    void refused(RepresentativeId person, EmailAddress address, Receipt.Refused why);
}
