package cymru.pythefnos.meeting.compliance.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Evidence in memory. */
public final class InMemoryEvidenceLog implements EvidenceLog {
    private final Map<String, Evidence> log = new ConcurrentHashMap<>();

    @Override
    public void append(List<Evidence> evidence) {
        evidence.forEach(each -> log.putIfAbsent(each.id(), each));
    }

    @Override
    public List<Evidence> ofMeeting(String meetingId) {
        return log.values().stream()
                .filter(each -> meetingId.equals(each.meetingId()))
                .toList();
    }

    @Override
    public List<Evidence> ofSeats(String groupId) {
        return log.values().stream()
                .filter(each -> each.meetingId() == null && groupId.equals(each.groupId()))
                .toList();
    }

    @Override
    public Stream<String> meetings() {
        return log.values().stream()
                .map(Evidence::meetingId)
                .filter(Objects::nonNull)
                .distinct();
    }
}
