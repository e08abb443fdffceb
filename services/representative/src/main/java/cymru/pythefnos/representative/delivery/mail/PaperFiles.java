package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.wording.Handover;
import cymru.pythefnos.representative.delivery.wording.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attaches a paper, or makes a personal link to it if it is too large. */
public final class PaperFiles {

    private final MeetingDetailsSource source;
    private final PaperLinks links;
    private final Wording wording;
    private final MailSettings settings;

    public PaperFiles(MeetingDetailsSource source, PaperLinks links, Wording wording, MailSettings settings) {
        this.source = source;
        this.links = links;
        this.wording = wording;
        this.settings = settings;
    }

    /** By number, Welsh first. */
    List<Sheet> sheets(List<Delivery> papers) {
        return papers.stream()
                .flatMap(delivery -> Optional.ofNullable(delivery.paper()).stream()
                        .map(copy -> new Sheet(delivery, copy, source.paper(copy))))
                .sorted(Comparator.comparingInt((Sheet sheet) -> sheet.paper().number())
                        .thenComparing(sheet -> sheet.copy().tongue()))
                .toList();
    }

    /** @param sofar how many bytes are in the same message already */
    Handed handOver(Sheet sheet, long sofar) {
        PaperCopy copy = sheet.copy();
        PaperDetails paper = sheet.paper();
        if (sofar + copy.bytes() > settings.attachmentLimit().toBytes()) {
            return linked(sheet.delivery(), copy);
        }
        byte[] bytes = source.rendition(copy);
        var attachment = new Attachment(bytes, name(wording, copy, paper), TextFiles.typed(copy.mediaType(), bytes));
        return new Handed(new Handover.Attached(), attachment);
    }

    private Handed linked(Delivery delivery, PaperCopy copy) {
        LocalDate until = day(delivery).plusDays(settings.linkDays());
        String secret = links.make(
                delivery.id(), copy, until.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        return new Handed(new Handover.Link(settings.links() + "/papers-by-link/" + secret, until), null);
    }

    /** Under which name somebody keeps it: number and title tell the papers of one day apart. */
    public static String name(Wording wording, PaperCopy copy, PaperDetails paper) {
        String word = wording.say(copy.tongue(), "file.paper", Map.of());
        return Attachment.name(word, paper.number(), paper.title().in(copy.tongue()), copy.mediaType());
    }

    private static LocalDate day(Delivery delivery) {
        return delivery.occasion().start().atZone(London.ZONE).toLocalDate();
    }

    /** One paper that somebody is owed. */
    record Sheet(Delivery delivery, PaperCopy copy, PaperDetails paper) {}

    record Handed(Handover how, @Nullable Attachment attachment) {}
}
