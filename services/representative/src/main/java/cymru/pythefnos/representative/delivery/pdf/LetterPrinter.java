package cymru.pythefnos.representative.delivery.pdf;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.print.Print;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.byhand.LetterComposer;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.notice.Reach;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.wording.Brief;
import cymru.pythefnos.representative.delivery.wording.Line;
import cymru.pythefnos.representative.delivery.wording.Reader;
import cymru.pythefnos.representative.delivery.wording.Text;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.person.Profile;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints the letter of a delivery, large where the person reads large print, and puts the papers behind it. */
public final class LetterPrinter implements LetterComposer {

    private static final String SLOT = "\uE000";

    private final MeetingDetailsSource source;
    private final Enclosures enclosures;
    private final Wording wording;
    private final Templates templates;
    private final Clock clock;

    public LetterPrinter(
            MeetingDetailsSource source,
            Packs packs,
            EarlierPapers earlier,
            Wording wording,
            Templates templates,
            Clock clock) {
        this.source = source;
        this.enclosures = new Enclosures(source, packs, earlier);
        this.wording = wording;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public byte[] letter(Delivery delivery, List<Delivery> others, Profile to) {
        MeetingDetails meeting = source.meeting(delivery);
        PaperCopy copy = delivery.paper();
        return copy == null ? words(delivery, others, meeting, to) : papers(delivery, others, meeting, to);
    }

    private byte[] words(Delivery delivery, List<Delivery> others, MeetingDetails meeting, Profile to) {
        Brief brief =
                brief(delivery, to, others.stream().map(Delivery::occasion).toList());
        String subject = wording.subject(brief, List.of());
        return printed(brief, subject, aboutMeetings(brief, meeting, others), meeting, to);
    }

    private byte[] papers(Delivery delivery, List<Delivery> others, MeetingDetails meeting, Profile to) {
        List<Delivery> all = new ArrayList<>(others);
        all.addFirst(delivery);
        Enclosures.Contents contents = enclosures.of(delivery, all);
        Brief brief = brief(delivery, to, List.of());
        List<Text> texts = wording.ofPapers().enclosing(brief, contents.papers(), meeting, contents.packed());
        List<byte[]> pdfs = new ArrayList<>(contents.pdfs());
        pdfs.addFirst(printed(brief, wording.ofPapers().subjectEnclosing(brief), texts, meeting, to));
        return pdfs.size() == 1 ? pdfs.getFirst() : Print.joined(pdfs);
    }

    private Brief brief(Delivery delivery, Profile to, List<Occasion> others) {
        return new Brief(delivery, Reader.of(to), Occasion.dayOf(clock.instant()), others, false);
    }

    private byte[] printed(Brief brief, String subject, List<Text> texts, MeetingDetails meeting, Profile to) {
        String xhtml = templates.letter(subject, texts, head(brief, meeting, to));
        return Print.pdf(xhtml, brief.delivery().tongues().getFirst().locale(), subject);
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
