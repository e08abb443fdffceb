/** The record of who did what, when and why (requirement X4), readings of what is held on a person among it. */
@NullMarked
package cymru.pythefnos.representative.audit.web;

import org.jspecify.annotations.NullMarked;
