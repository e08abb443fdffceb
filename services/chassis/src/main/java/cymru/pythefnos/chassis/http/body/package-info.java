/** Request bodies: bounded in size and in time, and a body that breaks off is the client's fault and not the service's. */
@NullMarked
package cymru.pythefnos.chassis.http.body;

import org.jspecify.annotations.NullMarked;
