/**
 * "I can't read this": what is wrong with a paper, told by a personal link.
 *
 * <p>Rule: opening the link changes nothing, and nobody watches whether a paper is opened. Whoever tells us has the paper in
 * another rendition at once, where there is one, and it is a task until somebody has written down what was done, by the
 * papers' deadline or, where that is past, by the meeting. Telling it twice is once.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.unreadable;

import org.jspecify.annotations.NullMarked;
