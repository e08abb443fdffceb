package cymru.pythefnos.representative.delivery.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives what the test says, and remembers what it was asked for. */
public final class FixedPacks implements Packs {
    public final List<PersonalPack> asked = new ArrayList<>();
    public @Nullable PackFile file;

    @Override
    public Optional<PackFile> fetch(PersonalPack wanted) {
        asked.add(wanted);
        return Optional.ofNullable(file);
    }
}
