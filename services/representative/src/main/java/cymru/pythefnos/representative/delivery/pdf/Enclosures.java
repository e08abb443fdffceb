package cymru.pythefnos.representative.delivery.pdf;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.pack.EarlierPapers;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.pack.Packs.PackFile;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.wording.Enclosed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What goes into the envelope with a letter: a pack for each language, or the papers one by one if there can be none. */
final class Enclosures {
    private static final String PDF = "application/pdf";

    private final MeetingDetailsSource source;
    private final Packs packs;
    private final EarlierPapers earlier;

    Enclosures(MeetingDetailsSource source, Packs packs, EarlierPapers earlier) {
        this.source = source;
        this.packs = packs;
        this.earlier = earlier;
    }

    /**
     * The contents of an envelope.
     *
     * @param packed whether all papers are in packs; those that are no PDF are named in the print queue
     */
    record Contents(List<Enclosed> papers, List<byte[]> pdfs, boolean packed) {}

    /** @param together all papers that the letter hands over, that of the delivery among them */
    Contents of(Delivery delivery, List<Delivery> together) {
        List<PaperCopy> copies = together.stream()
                .map(Delivery::paper)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(PaperCopy::tongue))
                .toList();
        List<PersonalPack> wanted = copies.stream()
                .map(copy -> PersonalPack.of(delivery, copy, earlier.before(delivery, together)))
                .distinct()
                .toList();
        List<byte[]> pdfs = new ArrayList<>();
        boolean packed = true;
        for (PersonalPack each : wanted) {
            Optional<PackFile> pack = printable(each);
            packed &= pack.isPresent();
            pack.map(PackFile::bytes).ifPresentOrElse(pdfs::add, () -> pdfs.addAll(loose(copies, each)));
        }
        return new Contents(
                copies.stream()
                        .map(copy -> new Enclosed(copy, source.paper(copy)))
                        .toList(),
                pdfs,
                packed);
    }

    private Optional<PackFile> printable(PersonalPack wanted) {
        return PersonalPack.joins(wanted.format()) ? packs.fetch(wanted).filter(PackFile::printable) : Optional.empty();
    }

    private List<byte[]> loose(List<PaperCopy> copies, PersonalPack form) {
        return copies.stream()
                .filter(copy -> copy.format() == form.format() && copy.tongue() == form.tongue())
                .filter(copy -> copy.mediaType().equals(PDF))
                .map(source::rendition)
                .toList();
    }
}
