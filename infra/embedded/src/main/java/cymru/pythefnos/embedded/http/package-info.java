/** What the process itself answers over HTTP, beside the services: who may ask, and how a refusal is said. */
@NullMarked
package cymru.pythefnos.embedded.http;

import org.jspecify.annotations.NullMarked;
