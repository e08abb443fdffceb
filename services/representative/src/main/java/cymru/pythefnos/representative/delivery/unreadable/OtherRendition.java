package cymru.pythefnos.representative.delivery.unreadable;

import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.Wanted;
import cymru.pythefnos.representative.meeting.KnownMeeting;
import cymru.pythefnos.representative.meeting.KnownPaper;
import java.util.List;
import java.util.Optional;

/**
 * Which other rendition of a paper may help whoever can't read theirs: in the same language, and in another format that suits
 * the trouble. Which other language somebody needs is asked by a person.
 */
final class OtherRendition {
    private OtherRendition() {}

    static Optional<PaperCopy> of(KnownPaper paper, KnownMeeting meeting, PaperCopy had, Trouble trouble) {
        return formats(trouble).stream()
                .filter(format -> format != had.format())
                .map(format -> new Wanted(format, had.tongue()))
                .flatMap(wanted ->
                        wanted.in(paper).stream().map(rendition -> PaperCopy.of(paper, meeting, rendition, wanted)))
                .findFirst();
    }

    private static List<Format> formats(Trouble trouble) {
        return switch (trouble) {
            case LAYOUT -> List.of(Format.LARGE_PRINT, Format.PLAIN_TEXT);
            case OTHER_FORMAT -> List.of(Format.EASY_READ, Format.LARGE_PRINT, Format.PLAIN_TEXT);
            case BROKEN -> List.of(Format.PLAIN_TEXT, Format.LARGE_PRINT, Format.STANDARD);
        };
    }
}
