/** Work that survives a crash: each piece is a document, leased to one worker at a time and fenced by a token. */
@NullMarked
package cymru.pythefnos.chassis.work;

import org.jspecify.annotations.NullMarked;
