package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Judges the addresses that stand in elements themselves: a link waits for a reader, anything else is fetched at once. */
final class Addresses {
    private static final Pattern SCRIPT =
            Pattern.compile("(?s)(?:vnd\\.sun\\.star\\.script|macro|javascript|vbscript|service|slot):.*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?s)(?:[a-z][a-z0-9+.-]{1,20}:|//|\\\\\\\\|\\.\\./).*");
    private static final Pattern OTHER_MACHINE =
            Pattern.compile("(?s)(?:(?:https?|ftp|smb|dav|davs|webdav):|file://[^/]|//|\\\\\\\\).*");

    /** Elements of drawings in Word that may name a file by its address. */
    private static final Set<String> DRAWN = Set.of("imagedata", "fill", "stroke", "image");

    private Addresses() {}

    static @Nullable UploadRefusal refusal(String space, String name, Attributes attributes) {
        List<String> links = lower(attributes, "href");
        for (String href : links) {
            if (SCRIPT.matcher(href).matches()) {
                return new UploadRefusal.HasMacros(href.substring(0, href.indexOf(':')));
            }
        }
        if (space.contains("opendocument")) {
            Pattern outside = name.equals("template") ? OTHER_MACHINE : ELSEWHERE;
            boolean fetched = !name.equals("a")
                    && links.stream().anyMatch(href -> outside.matcher(href).matches());
            return fetched ? new UploadRefusal.ReachesOut(name) : null;
        }
        boolean drawn = DRAWN.contains(name)
                && Stream.of("src", "href", "althref")
                        .flatMap(attribute -> lower(attributes, attribute).stream())
                        .anyMatch(address -> OTHER_MACHINE.matcher(address).matches());
        return drawn ? new UploadRefusal.ReachesOut(name) : null;
    }

    private static List<String> lower(Attributes attributes, String name) {
        return Values.all(attributes, name).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
