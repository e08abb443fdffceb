/** What the representative service tells: seats, evidence of delivery and answers. Ids, dates and codes only; never who a person is. */
@NullMarked
package cymru.pythefnos.contracts.representative;

import org.jspecify.annotations.NullMarked;
