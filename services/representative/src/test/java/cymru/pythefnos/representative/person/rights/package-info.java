@NullMarked
package cymru.pythefnos.representative.person.rights;

import org.jspecify.annotations.NullMarked;
