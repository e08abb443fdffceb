/**
 * The HTTP conventions: entity tags, new ids, pages and idempotency keys.
 */
@NullMarked
package cymru.pythefnos.chassis.http;

import org.jspecify.annotations.NullMarked;
