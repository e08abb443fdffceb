/**
 * What the tests of all services share: a running service on any store, somebody who asks it over HTTP, a clock that stands
 * where it is put, events as they leave, and aggregates in memory that keep the same contract as those in MongoDB.
 */
@NullMarked
package cymru.pythefnos.harness;

import org.jspecify.annotations.NullMarked;
