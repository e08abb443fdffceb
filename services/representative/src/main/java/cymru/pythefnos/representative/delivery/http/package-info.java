/**
 * The words and files of meetings, asked from the meeting service.
 */
@NullMarked
package cymru.pythefnos.representative.delivery.http;

import org.jspecify.annotations.NullMarked;
