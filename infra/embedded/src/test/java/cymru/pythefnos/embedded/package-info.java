/** The process as the person at the terminal has it: started, refused, told to end, killed, started again. */
@NullMarked
package cymru.pythefnos.embedded;

import org.jspecify.annotations.NullMarked;
