/** What of people is announced, and who acts on it: ids only. */
@NullMarked
package cymru.pythefnos.representative.person.kafka;

import org.jspecify.annotations.NullMarked;
