@NullMarked
package cymru.pythefnos.representative.delivery.bounce.mail;

import org.jspecify.annotations.NullMarked;
