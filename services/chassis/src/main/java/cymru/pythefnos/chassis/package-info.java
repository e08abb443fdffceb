/** The microservice chassis. No domain type ever goes into it. */
@NullMarked
package cymru.pythefnos.chassis;

import org.jspecify.annotations.NullMarked;
