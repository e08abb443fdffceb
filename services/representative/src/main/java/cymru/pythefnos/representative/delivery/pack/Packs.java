package cymru.pythefnos.representative.delivery.pack;

import java.util.Optional;

/** Where packs are asked for when they are needed; none is kept here. */
public interface Packs {
    /**
     * The pack as it is now; empty: of what there is, none can be made.
     *
     * @throws cymru.pythefnos.representative.delivery.details.DetailsUnavailable if it can't be had now
     */
    Optional<PackFile> fetch(PersonalPack wanted);

    /** A pack. */
    record PackFile(byte[] bytes, String mediaType) {
        private static final String PDF = "application/pdf";

        public boolean printable() {
            return mediaType.startsWith(PDF);
        }
    }
}
