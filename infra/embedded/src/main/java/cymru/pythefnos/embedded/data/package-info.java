/**
 * The data folder: one folder holds all that the embedded system keeps, so it can be moved or backed up as it is while
 * nothing runs, and exported to or imported from JSON for another store.
 */
@NullMarked
package cymru.pythefnos.embedded.data;

import org.jspecify.annotations.NullMarked;
