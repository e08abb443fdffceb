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
import java.util.Map;
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

    Handed handOver(Delivery delivery, PaperCopy copy, PaperDetails paper) {
        if (copy.bytes() > settings.attachmentLimit().toBytes()) {
            return linked(delivery, copy);
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

    record Handed(Handover how, @Nullable Attachment attachment) {}
}
