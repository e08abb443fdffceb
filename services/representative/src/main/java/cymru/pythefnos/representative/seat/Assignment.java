package cymru.pythefnos.representative.seat;

import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Who is to sit in a seat, who stands in, and for how long. */
public record Assignment(RepresentativeId holder, List<RepresentativeId> backups, Term term) {

    public Assignment {
        backups = List.copyOf(backups);
    }

    List<RepresentativeId> everybody() {
        var all = new ArrayList<>(backups);
        all.addFirst(holder);
        return all;
    }

    boolean namesSomebodyTwice() {
        return new HashSet<>(everybody()).size() < backups.size() + 1;
    }
}
