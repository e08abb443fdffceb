package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.group.GroupId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.api.paper.PaperId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param making of which originals other renditions are being made; while there are any, nothing is announced
 * @param warnings what the automatic renditions of the current originals lack
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
        List<Rendition> superseded,
        List<Making> making,
        List<AutomaticWarning> warnings) {

    public Paper {
        renditions = List.copyOf(renditions);
        superseded = List.copyOf(superseded);
        // papers that were kept before there were these have none
        making = List.copyOf(Objects.requireNonNullElse(making, List.of()));
        warnings = List.copyOf(Objects.requireNonNullElse(warnings, List.of()));
    }

    /** A new one, with nothing uploaded for it. */
    public static Paper added(
            PaperId id,
            MeetingFacts meeting,
            int number,
            Bilingual title,
            boolean forDecision,
            @Nullable String agendaItemId,
            @Nullable Lateness late,
            @Nullable MeetingId deferredFrom) {
        return new Paper(
                id,
                meeting.meetingId(),
                meeting.groupId(),
                number,
                title,
                forDecision,
                agendaItemId,
                meeting.papersDeadline(),
                late,
                deferredFrom,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Whether anybody may be told of it as it is: not before all is there that is being made. */
    public boolean isWhole() {
        return making.isEmpty();
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
        return with(now, old, making, warnings);
    }

    /** With others being made of an original; whatever was being made of an earlier one in its language is no longer. */
    public Paper making(Making wanted) {
        List<Making> all = new ArrayList<>(making);
        all.removeIf(each -> each.language() == wanted.language());
        all.add(wanted);
        List<AutomaticWarning> said = warnings.stream()
                .filter(each -> each.language() != wanted.language())
                .toList();
        return with(renditions, superseded, all, said);
    }

    /** With what was made of an original, instead of what had been made of an earlier one in its language. */
    public Paper made(Language language, List<Rendition> made, List<AutomaticWarning> about) {
        Paper after = this;
        for (Rendition each : made) {
            after = after.with(each);
        }
        after = after.withoutAutomatic(language, made);
        List<AutomaticWarning> said = new ArrayList<>(warnings);
        said.removeIf(each -> each.language() == language);
        said.addAll(about);
        List<Making> still =
                making.stream().filter(each -> each.language() != language).toList();
        return with(after.renditions, after.superseded, still, said);
    }

    private Paper withoutAutomatic(Language language, List<Rendition> remade) {
        List<Rendition> now = new ArrayList<>(renditions);
        List<Rendition> old = new ArrayList<>(superseded);
        renditions.stream()
                .filter(each -> each.automatic() && each.language() == language && !remade.contains(each))
                .forEach(stale -> {
                    now.remove(stale);
                    old.add(stale);
                });
        return with(now, old, making, warnings);
    }

    /**
     * As it stands now that the papers of its meeting are due by that day. What was late for an earlier date is not late
     * for a later one, and nobody has agreed to it.
     */
    public Paper dueBy(LocalDate currentDeadline) {
        boolean later = currentDeadline.isAfter(deadline);
        return copy(currentDeadline, later ? null : late, version, withdrawn);
    }

    /** Judged at an upload that is not announced yet. */
    public Paper arrived(LocalDate currentDeadline, @Nullable Lateness lateness) {
        return copy(currentDeadline, lateness, version, withdrawn);
    }

    public Paper released(LocalDate currentDeadline, @Nullable Lateness lateness) {
        return copy(currentDeadline, lateness, version + 1, withdrawn);
    }

    public Paper tabledLate(Lateness lateness) {
        return copy(deadline, lateness, version, withdrawn);
    }

    public Paper takenBack() {
        return copy(deadline, late, version, true).with(renditions, superseded, List.of(), warnings);
    }

    private Paper copy(LocalDate due, @Nullable Lateness lateness, int newVersion, boolean gone) {
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
                renditions,
                superseded,
                making,
                warnings);
    }

    private Paper with(List<Rendition> now, List<Rendition> old, List<Making> wanted, List<AutomaticWarning> said) {
        return new Paper(
                id,
                meetingId,
                groupId,
                number,
                title,
                forDecision,
                agendaItemId,
                deadline,
                late,
                deferredFrom,
                version,
                withdrawn,
                now,
                old,
                wanted,
                said);
    }
}
