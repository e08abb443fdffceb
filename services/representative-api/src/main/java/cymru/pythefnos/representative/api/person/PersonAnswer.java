package cymru.pythefnos.representative.api.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are shown: what they told us, and the version that an edit must name.
 *
 * @param held that no mail goes to an e-mail address of theirs; absent while it does
 * @param erased true once all that was personal was taken away; absent before
 */
public record PersonAnswer(
        RepresentativeId id,
        @Nullable String name,
        @Nullable PreferredLanguage language,
        @Nullable List<Format> formats,
        @Nullable List<Need> needs,
        @Nullable List<WrittenChannel> channels,
        @Nullable Consent consent,
        @Nullable HoldAnswer held,
        @Nullable Boolean erased,
        long version) {}
