/** What can be measured of every service, for Prometheus: numbers and codes, never anything personal. */
@NullMarked
package cymru.pythefnos.chassis.metrics;

import org.jspecify.annotations.NullMarked;
