package cymru.pythefnos.meeting.compliance.figures;

import cymru.pythefnos.meeting.api.compliance.Attempt;
import cymru.pythefnos.meeting.api.compliance.Met;
import cymru.pythefnos.meeting.api.compliance.SeatFigures;
import cymru.pythefnos.meeting.api.compliance.SeatFigures.Missing;
import cymru.pythefnos.meeting.api.compliance.SeatFigures.PaperServed;
import cymru.pythefnos.meeting.api.compliance.SeatFigures.Served;
import cymru.pythefnos.meeting.compliance.evidence.Fact;
import cymru.pythefnos.meeting.compliance.evidence.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sorts the deliveries of one meeting by seat, once, and judges each seat by its own. */
final class Serving {
    private record PaperOf(String seatId, String paperId) {}

    private final Fact.Scheduled schedule;
    private final boolean cancelled;
    private final List<String> papers;
    private final Map<String, List<Attempt>> notices = new HashMap<>();
    private final Map<PaperOf, List<Attempt>> deliveries = new HashMap<>();
    private final Map<String, List<Missing>> missing = new HashMap<>();
    private final Map<String, List<String>> unreadable = new HashMap<>();

    Serving(Fact.Scheduled schedule, boolean cancelled, List<String> papers, List<Recorded> ordered) {
        this.schedule = schedule;
        this.cancelled = cancelled;
        this.papers = papers;
        Figures.lastWords(ordered).forEach(this::sort);
    }

    List<SeatFigures> seats(Map<String, LocalDate> heldSince) {
        return heldSince.entrySet().stream()
                .map(seat -> seat(seat.getKey(), seat.getValue()))
                .toList();
    }

    private void sort(Fact fact) {
        switch (fact) {
            case Fact.NoticeGiven given -> notice(given.scheduleVersion(), given.seatIds(), attempt(given));
            case Fact.NoticeFailed failed -> notice(failed.scheduleVersion(), failed.seatIds(), attempt(failed));
            case Fact.PaperDelivered delivered -> paper(delivered.paperId(), delivered.seatIds(), attempt(delivered));
            case Fact.PaperUndeliverable not -> paper(not.paperId(), not.seatIds(), attempt(not));
            case Fact.RenditionMissing lacking -> lacking(lacking);
            case Fact.PaperUnreadable told -> told.seatIds().forEach(seat -> add(unreadable, seat, told.paperId()));
            default -> {}
        }
    }

    private void notice(int scheduleVersion, List<String> seatIds, Attempt attempt) {
        if (scheduleVersion == schedule.scheduleVersion()) {
            seatIds.forEach(seat -> add(notices, seat, attempt));
        }
    }

    private void paper(String paperId, List<String> seatIds, Attempt attempt) {
        seatIds.forEach(seat -> add(deliveries, new PaperOf(seat, paperId), attempt));
    }

    private void lacking(Fact.RenditionMissing lacking) {
        Missing one = new Missing(lacking.paperId(), lacking.format(), lacking.language());
        lacking.seatIds().forEach(seat -> add(missing, seat, one));
    }

    private SeatFigures seat(String seatId, LocalDate since) {
        Served notice = served(notices.getOrDefault(seatId, List.of()), since, schedule.noticeDeadline());
        List<PaperServed> served = papers.stream()
                .map(paper -> new PaperServed(paper, served(attempts(seatId, paper), since, schedule.papersDeadline())))
                .toList();
        return new SeatFigures(seatId, notice, served, stillMissing(seatId), toldUnreadable(seatId));
    }

    private Served served(List<Attempt> attempts, LocalDate since, LocalDate deadline) {
        List<Attempt> inOrder = attempts.stream()
                .sorted(Comparator.comparing(
                                Attempt::receivedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Attempt::deliveryId))
                .toList();
        Optional<Attempt> first = received(inOrder);
        Met met = !cancelled && Figures.owed(since, deadline) ? met(inOrder, first, deadline) : Met.NOT_OWED;
        return new Served(met, first.orElse(null), inOrder);
    }

    private static Met met(List<Attempt> attempts, Optional<Attempt> first, LocalDate deadline) {
        if (first.isPresent()) {
            LocalDate day = Objects.requireNonNull(first.get().receivedOn());
            return day.isAfter(deadline) ? Met.LATE : Met.IN_TIME;
        }
        return attempts.isEmpty() ? Met.NOT_YET : Met.FAILED;
    }

    private static Optional<Attempt> received(List<Attempt> inOrder) {
        return inOrder.stream().filter(each -> each.receivedOn() != null).findFirst();
    }

    private List<Missing> stillMissing(String seatId) {
        return missing.getOrDefault(seatId, List.of()).stream()
                .filter(each -> papers.contains(each.paperId()))
                .filter(each -> received(attempts(seatId, each.paperId())).isEmpty())
                .sorted(Comparator.comparing(Missing::paperId)
                        .thenComparing(Missing::format)
                        .thenComparing(Missing::language))
                .distinct()
                .collect(Collectors.toList());
    }

    /** Each once, in whatever formats it was; whatever was done about it, it was so. */
    private List<String> toldUnreadable(String seatId) {
        return unreadable.getOrDefault(seatId, List.of()).stream()
                .filter(papers::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Attempt> attempts(String seatId, String paperId) {
        return deliveries.getOrDefault(new PaperOf(seatId, paperId), List.of());
    }

    private static Attempt attempt(Fact.NoticeGiven given) {
        return new Attempt(given.deliveryId(), given.channel(), null, null, given.receivedOn(), null);
    }

    private static Attempt attempt(Fact.NoticeFailed failed) {
        return new Attempt(failed.deliveryId(), failed.channel(), null, null, null, failed.reason());
    }

    private static Attempt attempt(Fact.PaperDelivered paper) {
        return new Attempt(
                paper.deliveryId(), paper.channel(), paper.format(), paper.language(), paper.receivedOn(), null);
    }

    private static Attempt attempt(Fact.PaperUndeliverable not) {
        return new Attempt(not.deliveryId(), not.channel(), null, null, null, not.reason());
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
    }
}
