/**
 * A person's pack: all papers of a meeting in one file, by a personal link or with a letter. What is new in it is what they
 * were not sent before, as their own deliveries say; the meeting service makes it.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.pack;

import org.jspecify.annotations.NullMarked;
