@NullMarked
package cymru.pythefnos.representative.delivery.notice;

import org.jspecify.annotations.NullMarked;
