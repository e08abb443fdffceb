/** An invented health-board group, its people and a year of meetings, made by the public API alone. */
@NullMarked
package cymru.pythefnos.embedded.demo;

import org.jspecify.annotations.NullMarked;
