/** People in MongoDB, one document each; sorted and found by keys stored beside the name. */
@NullMarked
package cymru.pythefnos.representative.person.mongo;

import org.jspecify.annotations.NullMarked;
