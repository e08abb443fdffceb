@NullMarked
package cymru.pythefnos.representative.person.contact;

import org.jspecify.annotations.NullMarked;
