/** What waits for a person: letters to print and post, calls to make, and the record that it was done. */
@NullMarked
package cymru.pythefnos.representative.delivery.byhand;

import org.jspecify.annotations.NullMarked;
