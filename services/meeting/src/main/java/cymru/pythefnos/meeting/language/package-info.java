/**
 * Words that this service is given by people, each kept in Welsh and in English (requirement X1): neither language is
 * a translation that may come later, so a value without both does not exist.
 */
@NullMarked
package cymru.pythefnos.meeting.language;

import org.jspecify.annotations.NullMarked;
