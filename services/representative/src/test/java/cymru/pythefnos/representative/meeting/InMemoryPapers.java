package cymru.pythefnos.representative.meeting;

import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.meeting.PaperId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers we have heard of, in memory. */
public final class InMemoryPapers implements KnownPapers {

    private final Map<PaperId, KnownPaper> kept = new LinkedHashMap<>();

    /** What happens in the moment before a meeting's are next read. */
    public Runnable justBeforeReading = () -> {};

    @Override
    public Optional<KnownPaper> find(PaperId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public KnownPaper keep(KnownPaper heard) {
        return kept.merge(heard.id(), heard, (before, now) -> replaces(now, before) ? now : before);
    }

    private static boolean replaces(KnownPaper now, KnownPaper before) {
        return !before.withdrawn() && now.paperVersion() >= before.paperVersion();
    }

    @Override
    public List<KnownPaper> ofMeeting(MeetingId meeting) {
        Runnable happens = justBeforeReading;
        justBeforeReading = () -> {};
        happens.run();
        return kept.values().stream()
                .filter(paper -> paper.meeting().equals(meeting) && !paper.withdrawn())
                .toList();
    }
}
