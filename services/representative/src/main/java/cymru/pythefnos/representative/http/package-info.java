/** The meeting service over HTTP, asked with this service's own token. */
@NullMarked
package cymru.pythefnos.representative.http;

import org.jspecify.annotations.NullMarked;
