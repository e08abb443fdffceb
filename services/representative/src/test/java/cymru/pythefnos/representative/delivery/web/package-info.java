@NullMarked
package cymru.pythefnos.representative.delivery.web;

import org.jspecify.annotations.NullMarked;
