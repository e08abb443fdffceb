/** Who gets no mail, over HTTP, for officers. */
@NullMarked
package cymru.pythefnos.representative.delivery.bounce.web;

import org.jspecify.annotations.NullMarked;
