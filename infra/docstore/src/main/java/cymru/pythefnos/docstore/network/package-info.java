/** Connections of drivers: who may come in, what they may send before they have authenticated, and which command goes where. */
@NullMarked
package cymru.pythefnos.docstore.network;

import org.jspecify.annotations.NullMarked;
