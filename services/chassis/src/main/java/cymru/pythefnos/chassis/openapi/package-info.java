/**
 * The API description at {@code /v3/api-docs}, with the problem schema and the bearer token in it.
 */
@NullMarked
package cymru.pythefnos.chassis.openapi;

import org.jspecify.annotations.NullMarked;
