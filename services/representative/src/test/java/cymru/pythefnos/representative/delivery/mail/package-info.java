@NullMarked
package cymru.pythefnos.representative.delivery.mail;

import org.jspecify.annotations.NullMarked;
