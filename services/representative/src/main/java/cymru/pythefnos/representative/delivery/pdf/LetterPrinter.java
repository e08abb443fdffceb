package cymru.pythefnos.representative.delivery.pdf;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.byhand.LetterComposer;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.wording.Brief;
import cymru.pythefnos.representative.delivery.wording.Handover;
import cymru.pythefnos.representative.delivery.wording.Line;
import cymru.pythefnos.representative.delivery.wording.Reader;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the letter of a delivery, large where the person reads large print. */
public final class LetterPrinter implements LetterComposer {

    private static final String SLOT = "\uE000";
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
    public byte[] letter(Delivery delivery, List<Delivery> others, Profile to) {
        MeetingDetails meeting = source.meeting(delivery);
        PaperCopy copy = delivery.paper();
        List<Occasion> occasions = others.stream().map(Delivery::occasion).toList();
        Brief brief = new Brief(delivery, Reader.of(to), Occasion.dayOf(clock.instant()), occasions, false);
        List<PaperDetails> paper = copy == null ? List.of() : List.of(source.paper(copy));
        String subject = wording.subject(brief, paper);
        List<Text> texts = copy == null
                ? aboutMeetings(brief, meeting, others)
                : wording.texts(brief, copy, meeting, paper.getFirst(), new Handover.Enclosed());
        String xhtml = templates.letter(subject, texts, head(brief, meeting, to));
        byte[] letter = Print.pdf(xhtml, delivery.tongues().getFirst().locale(), subject);
        return copy != null && copy.mediaType().equals(PDF)
                ? Print.joined(List.of(letter, source.rendition(copy)))
                : letter;
    }

    private List<Text> aboutMeetings(Brief brief, MeetingDetails meeting, List<Delivery> others) {
        if (brief.delivery().kind() != Kind.NOTICE || others.isEmpty()) {
            return wording.texts(brief, meeting);
        }
        List<MeetingDetails> all = Stream.concat(
                        Stream.of(meeting), others.stream().map(source::meeting))
                .sorted(Comparator.comparing(each -> each.time().start()))
                .toList();
        return wording.overview(brief, all);
    }

    private Map<String, Object> head(Brief brief, MeetingDetails meeting, Profile to) {
        Delivery delivery = brief.delivery();
        List<Line> references = delivery.tongues().stream()
                .flatMap(tongue -> Stream.of(
                        new Line(tongue, wording.say(tongue, "date", Map.of("date", brief.today()))),
                        new Line(tongue, reference(tongue, delivery))))
                .toList();
        return Map.of(
                "address", address(to),
                "sender", Letterhead.of(meeting, delivery.tongues()),
                "references", references,
                "pages", pages(delivery.tongues().getFirst()),
                "large", brief.reader().largePrint());
    }

    /** What stands before, between and behind the two numbers at the foot of a page. */
    private List<String> pages(Language tongue) {
        String written = wording.say(tongue, "letter.page", Map.of("page", SLOT, "pages", SLOT));
        return List.of(written.split(SLOT, -1));
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
}
