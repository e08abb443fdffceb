/** Merge patches (RFC 7396) on what is kept, read and checked as strictly as if the whole had been sent. */
@NullMarked
package cymru.pythefnos.chassis.http.patch;

import org.jspecify.annotations.NullMarked;
