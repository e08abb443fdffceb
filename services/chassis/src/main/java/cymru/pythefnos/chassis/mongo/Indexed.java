package cymru.pythefnos.chassis.mongo;

import java.util.List;

/** A bean that says by which indexes its documents are found. They are made when the service starts. */
public interface Indexed {

    List<DeclaredIndex> indexes();
}
