package cymru.pythefnos.meeting.compliance.report;

import cymru.pythefnos.meeting.api.compliance.MeetingRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows in memory. */
public final class InMemoryRows implements Rows {
    private record Entry(
            long marks,
            boolean marked,
            @Nullable String groupId,
            @Nullable MeetingRow row) {}

    private final Map<String, Entry> rows = new TreeMap<>();

    @Override
    public void mark(String meetingId, @Nullable String groupId) {
        Entry was = rows.getOrDefault(meetingId, new Entry(0, false, null, null));
        rows.put(meetingId, new Entry(was.marks() + 1, true, groupId == null ? was.groupId() : groupId, was.row()));
    }

    @Override
    public void markGroup(String groupId) {
        rows.replaceAll((id, was) ->
                groupId.equals(was.groupId()) ? new Entry(was.marks() + 1, true, groupId, was.row()) : was);
    }

    @Override
    public List<Marked> marked(int limit) {
        return rows.entrySet().stream()
                .filter(each -> each.getValue().marked())
                .limit(limit)
                .map(each -> marked(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public Optional<Marked> find(String meetingId) {
        return Optional.ofNullable(rows.get(meetingId)).map(entry -> marked(meetingId, entry));
    }

    @Override
    public boolean save(Marked mark, @Nullable MeetingRow row) {
        Entry was = rows.get(mark.meetingId());
        if (was == null || was.marks() != mark.marks()) {
            return false;
        }
        rows.put(mark.meetingId(), new Entry(was.marks(), false, was.groupId(), row));
        return true;
    }

    @Override
    public List<MeetingRow> between(LocalDate from, LocalDate to) {
        return rows.values().stream()
                .map(Entry::row)
                .flatMap(Stream::ofNullable)
                .filter(row -> !row.day().isBefore(from) && !row.day().isAfter(to))
                .sorted(Comparator.comparing(MeetingRow::day).thenComparing(MeetingRow::meetingId))
                .toList();
    }

    @Override
    public Stream<String> meetings() {
        return List.copyOf(rows.keySet()).stream();
    }

    @Override
    public void forget(String meetingId) {
        rows.remove(meetingId);
    }

    private static Marked marked(String meetingId, Entry entry) {
        return new Marked(meetingId, entry.marks(), entry.row());
    }
}
