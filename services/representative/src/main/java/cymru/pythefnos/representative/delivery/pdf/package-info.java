/**
 * Letters: the same words as the mail, on paper, with the paper of the meeting behind them.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.pdf;

import org.jspecify.annotations.NullMarked;
