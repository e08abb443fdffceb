package cymru.pythefnos.docstore.index;

import cymru.pythefnos.docstore.key.Key;
import cymru.pythefnos.docstore.key.KeyRange;
import java.util.Iterator;

/** Something ordered that documents can be found through: the primary key, or a declared index. */
public interface SearchableIndex {

    /** One step: the key that stands in the order, and the document's position. */
    record Step(Key key, Key position) {}

    IndexShape shape();

    /** Whether a document may stand in it more than once, being met once for each element of an array. */
    boolean many();

    /** Whether walking it gives the matcher's own sort order. */
    boolean ordered();

    /** How many entries lie in the range; costs the depth of a tree. */
    long count(KeyRange range);

    /** The entries of a range, upwards or downwards. */
    Iterator<Step> walk(KeyRange range, boolean downwards);
}
