/**
 * What a message or a letter says, in each language, before it becomes mail or paper.
 *
 * <p>Rule: whole sentences from the bundles, labels before names and places, so that nothing has to mutate; dates written
 * out, the 24-hour clock, Europe/London. Subjects and file names hold no name of a person or a group.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.wording;

import org.jspecify.annotations.NullMarked;
