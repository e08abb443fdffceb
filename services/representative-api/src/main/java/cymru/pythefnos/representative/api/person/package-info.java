/** People, as the representative service is asked about them and answers. */
@NullMarked
package cymru.pythefnos.representative.api.person;

import org.jspecify.annotations.NullMarked;
