package cymru.pythefnos.representative.api.person;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.Instant;

/**
 * That no mail goes to somebody’s e-mail address.
 *
 * @param since when that was decided
 * @param code what the mail server said, as {@code 5.1.1} or {@code 550}; never its words, which may quote the address
 * @param words the fault in a sentence
 */
public record HoldAnswer(Instant since, Fault fault, String code, Bilingual words) {}
