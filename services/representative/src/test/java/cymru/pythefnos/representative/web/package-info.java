/** The service over HTTP, on fakes: what is refused, in which words, and that a refusal changes nothing. */
@NullMarked
package cymru.pythefnos.representative.web;

import org.jspecify.annotations.NullMarked;
