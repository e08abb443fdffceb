package cymru.pythefnos.representative.delivery.papers;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.api.person.PreferredLanguage;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownRendition;
import cymru.pythefnos.representative.person.Profile;
import java.util.List;
import java.util.Optional;

/** The form in which a person reads papers: the format they like best, and no other in its place, in one language. */
public record Wanted(Format format, Language tongue) {

    /** What that person is owed of each paper; Welsh first where they read both. */
    static List<Wanted> by(Profile profile) {
        Format format = profile.formats().getFirst();
        return tongues(profile.language()).stream()
                .map(tongue -> new Wanted(format, tongue))
                .toList();
    }

    /** The languages of one message to somebody, in the order in which they stand in it. */
    public static List<Language> tongues(PreferredLanguage language) {
        return switch (language) {
            case CY -> List.of(Language.CY);
            case EN -> List.of(Language.EN);
            case BOTH -> List.of(Language.CY, Language.EN);
        };
    }

    /** That rendition of a paper, if it is there. */
    public Optional<KnownRendition> in(KnownPaper paper) {
        return paper.renditions().stream()
                .filter(rendition -> rendition.format().equals(format.name()))
                .filter(rendition -> rendition.language().equals(tongue.code()))
                .findFirst();
    }
}
