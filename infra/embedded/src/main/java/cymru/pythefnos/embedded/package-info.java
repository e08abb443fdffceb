/**
 * Everything in one process: store, broker, mailbox, portal and services, on loopback, from one data folder. Each part
 * is the one that runs on real servers; only their addresses are set here.
 */
@NullMarked
package cymru.pythefnos.embedded;

import org.jspecify.annotations.NullMarked;
