/**
 * What comes back: nobody is silently unreachable.
 *
 * <p>Rule: an address that is at fault, by a server's refusal or by a report (RFC 3464), is held, and everything that
 * would still go there becomes a task to post or to phone, with its deadline. What a server took and sent back counts as
 * received no longer. A held address silences nothing.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.bounce;

import org.jspecify.annotations.NullMarked;
