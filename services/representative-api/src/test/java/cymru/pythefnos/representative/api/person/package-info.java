@NullMarked
package cymru.pythefnos.representative.api.person;

import org.jspecify.annotations.NullMarked;
