/**
 * The topics that a service uses: its own, those that it takes events from, and their dead-letter topics. The service
 * makes those that are missing as soon as the broker answers; before they are there it neither sends nor listens, since a
 * broker may otherwise make them by itself, with one partition and whatever retention it likes.
 */
@NullMarked
package cymru.pythefnos.chassis.topic;

import org.jspecify.annotations.NullMarked;
