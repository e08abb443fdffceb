/** A person’s rights in what is held on them: to have all of it, and to have it forgotten. */
@NullMarked
package cymru.pythefnos.representative.person.rights;

import org.jspecify.annotations.NullMarked;
