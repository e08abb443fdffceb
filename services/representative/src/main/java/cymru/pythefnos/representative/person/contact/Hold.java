package cymru.pythefnos.representative.person.contact;

import cymru.pythefnos.representative.api.person.Fault;
import java.time.Instant;

/**
 * That no mail goes to an address: it came back. What is owed goes by another way until an officer corrects or confirms it.
 *
 * @param code what the mail server said, as {@code 5.1.1} or {@code 550}; its words may quote the address, and are not kept
 */
public record Hold(Instant since, Fault fault, String code) {}
