/** The page on which somebody says that they can’t read a paper, and the tasks that follow. */
@NullMarked
package cymru.pythefnos.representative.delivery.unreadable.web;

import org.jspecify.annotations.NullMarked;
