package cymru.pythefnos.representative.delivery.pdf;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.byhand.LetterComposer;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.wording.Handover;
import cymru.pythefnos.representative.delivery.wording.MeetingDetails;
import cymru.pythefnos.representative.delivery.wording.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the letter of a delivery, large where the person reads large print. */
public final class LetterPrinter implements LetterComposer {

    private static final String PDF = "application/pdf";

    private final MeetingDetailsSource source;
    private final Wording wording;
    private final Templates templates;
    private final Clock clock;

    public LetterPrinter(MeetingDetailsSource source, Wording wording, Templates templates, Clock clock) {
        this.source = source;
        this.wording = wording;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public byte[] letter(Delivery delivery, List<Occasion> others, Profile to) {
        String subject = wording.subject(delivery);
        String xhtml = templates.letter(subject, texts(delivery, others, to), head(delivery, to));
        Locale language = delivery.tongues().getFirst().locale();
        byte[] letter = Print.pdf(xhtml, language, subject);
        PaperCopy copy = delivery.paper();
        return copy != null && copy.mediaType().equals(PDF)
                ? Print.joined(List.of(letter, source.rendition(copy)))
                : letter;
    }

    private List<Text> texts(Delivery delivery, List<Occasion> others, Profile to) {
        MeetingDetails meeting = source.meeting(delivery);
        PaperCopy copy = delivery.paper();
        return copy == null
                ? wording.texts(delivery, others, to.name(), meeting)
                : wording.texts(delivery, copy, to.name(), meeting, source.paper(copy), new Handover.Enclosed());
    }

    private Map<String, Object> head(Delivery delivery, Profile to) {
        LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
        List<Line> references = delivery.tongues().stream()
                .flatMap(tongue -> Stream.of(
                        new Line(tongue, wording.say(tongue, "date", Map.of("date", today))),
                        new Line(tongue, reference(tongue, delivery))))
                .toList();
        boolean large = to.formats().getFirst() == Format.LARGE_PRINT;
        return Map.of("address", address(to), "references", references, "large", large);
    }

    private String reference(Language tongue, Delivery delivery) {
        String short8 = delivery.id().hash().substring(0, 8);
        return wording.say(tongue, "letter.reference", Map.of("reference", short8));
    }

    private static List<String> address(Profile to) {
        return Reach.post(to).stream()
                .flatMap(address -> Stream.of(
                                Stream.of(to.name()),
                                address.lines().stream(),
                                Stream.of(address.postcode().toString()))
                        .flatMap(lines -> lines))
                .toList();
    }

    /** A line of the letterhead, and in which language it is read out. */
    public record Line(Language tongue, String text) {}
}
