package cymru.pythefnos.meeting.paper.document.write;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where links lead, for those who can't follow them. */
final class Links {

    private Links() {}

    /** The address to write behind a link; empty if its text says it already. */
    static Optional<String> written(Element link) {
        String href = link.attr("href");
        String address = href.replaceFirst("(?i)^(?:mailto|tel):", "");
        String text = link.wholeText().strip();
        return href.isEmpty() || same(text, address) ? Optional.empty() : Optional.of(address);
    }

    private static boolean same(String text, String address) {
        return bare(text).equalsIgnoreCase(bare(address));
    }

    private static String bare(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?", "")
                .replaceFirst("/$", "")
                .replace(" ", "");
    }
}
