/** What the meeting service tells: groups, meetings and papers. Ids, dates and codes only; never a name, an address or free text. */
@NullMarked
package cymru.pythefnos.contracts.meeting;

import org.jspecify.annotations.NullMarked;
