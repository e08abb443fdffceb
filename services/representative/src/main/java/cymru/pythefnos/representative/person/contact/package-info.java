/** The ways that reach a person: e-mail and postal addresses. */
@NullMarked
package cymru.pythefnos.representative.person.contact;

import org.jspecify.annotations.NullMarked;
