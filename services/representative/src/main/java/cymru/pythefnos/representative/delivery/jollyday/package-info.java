/** Bank holidays of England and Wales, as Jollyday knows them. */
@NullMarked
package cymru.pythefnos.representative.delivery.jollyday;

import org.jspecify.annotations.NullMarked;
