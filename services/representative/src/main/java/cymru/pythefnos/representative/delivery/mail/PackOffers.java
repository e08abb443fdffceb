package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.time.London;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.wording.Handover;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the personal link to the pack that a paper belongs to. */
public final class PackOffers {
    private final EarlierPapers earlier;
    private final PaperLinks links;
    private final MailSettings settings;

    public PackOffers(EarlierPapers earlier, PaperLinks links, MailSettings settings) {
        this.earlier = earlier;
        this.links = links;
        this.settings = settings;
    }

    /** Empty: papers in that format can't be put into one file. */
    Optional<Handover.Link> offer(Delivery delivery, PaperCopy copy) {
        if (!PersonalPack.joins(copy.format())) {
            return Optional.empty();
        }
        PersonalPack pack = PersonalPack.of(delivery, copy, earlier.before(delivery, List.of(delivery)));
        LocalDate until = pack.day().plusDays(settings.linkDays());
        String secret = links.makePack(
                delivery.id(), pack, until.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        return Optional.of(new Handover.Link(settings.links() + "/packs-by-link/" + secret, until));
    }
}
