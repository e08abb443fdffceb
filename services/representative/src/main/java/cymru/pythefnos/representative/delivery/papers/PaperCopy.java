package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.meeting.PaperId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;

/**
 * The one rendition of a paper that a person gets.
 *
 * @param bytes its size
 * @param automatic whether it was made from another rendition and not by somebody
 * @param late whether the paper came after its deadline
 */
public record PaperCopy(
        PaperId paper,
        int paperVersion,
        String renditionId,
        Format format,
        Language tongue,
        String mediaType,
        long bytes,
        boolean automatic,
        boolean late) {

    /** Whether the same rendition is late by now, or is not any more. */
    public boolean isOutdatedBy(PaperCopy anew) {
        return paperVersion < anew.paperVersion && late != anew.late;
    }

    public static PaperCopy of(KnownPaper paper, KnownMeeting meeting, KnownRendition rendition, Wanted wanted) {
        return new PaperCopy(
                paper.id(),
                paper.paperVersion(),
                rendition.renditionId(),
                wanted.format(),
                wanted.tongue(),
                rendition.mediaType(),
                rendition.bytes(),
                rendition.automatic(),
                paper.lateFor(meeting));
    }
}
