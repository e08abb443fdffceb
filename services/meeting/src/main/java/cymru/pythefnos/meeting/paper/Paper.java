package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper of one meeting, with everything that has been uploaded for it.
 *
 * @param number its place among the meeting's papers, from 1; a label, not a key
 * @param deadline the last local date in time, as it stood at the last change
 * @param deferredFrom the meeting it was first meant for, if it came too late for that one
 * @param version counts the changes that were announced
 * @param renditions the current ones, at most one for each format and language
 * @param superseded earlier uploads, kept because people have been sent them
 */
public record Paper(
        PaperId id,
        MeetingId meetingId,
        GroupId groupId,
        int number,
        Bilingual title,
        boolean forDecision,
        @Nullable String agendaItemId,
        LocalDate deadline,
        @Nullable Lateness late,
        @Nullable MeetingId deferredFrom,
        int version,
        boolean withdrawn,
        List<Rendition> renditions,
        List<Rendition> superseded) {

    public Paper {
        renditions = List.copyOf(renditions);
        superseded = List.copyOf(superseded);
    }

    public Optional<Rendition> current(RenditionKey key) {
        return renditions.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Every upload that is still kept, current or superseded. */
    public Stream<Rendition> kept() {
        return Stream.concat(renditions.stream(), superseded.stream());
    }

    /** The name a reader gets it under: says which paper, format and language, and nothing about anybody. */
    public String downloadName(Rendition rendition) {
        String word = rendition.language() == Language.CY ? "papur" : "paper";
        String extension = FileKind.ofMediaType(rendition.mediaType()).extension();
        String slug = rendition.format().slug();
        return "%s-%d-%s-%s.%s"
                .formatted(word, number, slug, rendition.language().code(), extension);
    }

    /** With a rendition in its place; an automatic one leaves a person's own alone. */
    public Paper with(Rendition added) {
        Optional<Rendition> before = current(added.key());
        if (added.automatic() && before.filter(each -> !each.automatic()).isPresent()) {
            return this;
        }
        List<Rendition> now = new ArrayList<>(renditions);
        before.ifPresent(now::remove);
        now.add(added);
        List<Rendition> old = new ArrayList<>(superseded);
        before.ifPresent(old::add);
        return copy(deadline, late, version, withdrawn, now, old);
    }

    /**
     * As it stands now that the papers of its meeting are due by that day. What was late for an earlier date is not late
     * for a later one, and nobody has agreed to it.
     */
    public Paper dueBy(LocalDate currentDeadline) {
        boolean later = currentDeadline.isAfter(deadline);
        return copy(currentDeadline, later ? null : late, version, withdrawn, renditions, superseded);
    }

    /** Without what was made automatically from an original that has been replaced, unless it is among those. */
    public Paper withoutAutomatic(Language language, List<Rendition> remade) {
        List<Rendition> now = new ArrayList<>(renditions);
        List<Rendition> old = new ArrayList<>(superseded);
        renditions.stream()
                .filter(each -> each.automatic() && each.language() == language && !remade.contains(each))
                .forEach(stale -> {
                    now.remove(stale);
                    old.add(stale);
                });
        return copy(deadline, late, version, withdrawn, now, old);
    }

    public Paper released(LocalDate currentDeadline, @Nullable Lateness lateness) {
        return copy(currentDeadline, lateness, version + 1, withdrawn, renditions, superseded);
    }

    public Paper tabledLate(Lateness lateness) {
        return copy(deadline, lateness, version, withdrawn, renditions, superseded);
    }

    public Paper takenBack() {
        return copy(deadline, late, version, true, renditions, superseded);
    }

    private Paper copy(
            LocalDate due,
            @Nullable Lateness lateness,
            int newVersion,
            boolean gone,
            List<Rendition> now,
            List<Rendition> old) {
        return new Paper(
                id,
                meetingId,
                groupId,
                number,
                title,
                forDecision,
                agendaItemId,
                due,
                lateness,
                deferredFrom,
                newVersion,
                gone,
                now,
                old);
    }
}
