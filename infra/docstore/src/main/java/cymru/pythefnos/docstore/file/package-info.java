/** The file on disk: opened, committed by groups of commands, kept small. */
@NullMarked
package cymru.pythefnos.docstore.file;

import org.jspecify.annotations.NullMarked;
