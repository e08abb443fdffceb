package cymru.pythefnos.chassis.mongo;

import java.util.List;

/** A bean that says by which indexes it asks; they are made at start on whichever store there is. */
@FunctionalInterface
public interface DeclaredIndexes {
    List<DeclaredIndex> indexes();
}
