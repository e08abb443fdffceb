/** An e-mail’s life: when it is due, what the mail server answered, when to try again. */
@NullMarked
package cymru.pythefnos.representative.delivery.sending;

import org.jspecify.annotations.NullMarked;
