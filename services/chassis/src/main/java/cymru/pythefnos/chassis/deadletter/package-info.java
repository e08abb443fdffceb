/** Events that no retry could handle: kept, told of by health, and put right by an officer, who replays or dismisses them. */
@NullMarked
package cymru.pythefnos.chassis.deadletter;

import org.jspecify.annotations.NullMarked;
