/** What has to be arranged for a person. */
@NullMarked
package cymru.pythefnos.representative.person.need;

import org.jspecify.annotations.NullMarked;
