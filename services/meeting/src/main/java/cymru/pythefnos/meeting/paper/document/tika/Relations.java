package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Judges what parts of an OOXML package are to each other, and to what is outside. */
final class Relations {
    private static final Set<String> RUNNING = Set.of("vbaProject", "wordVbaData", "control", "customUI", "ui");

    /** Word names the template that its author used; on another machine there is none of that name, and nothing comes of it. */
    private static final Pattern OWN_DISK = Pattern.compile("(?s)(?:file:/{1,3})?[a-z]:[\\\\/].*|[^:/\\\\]+");

    private Relations() {}

    static @Nullable UploadRefusal refusal(Attributes attributes) {
        if (Values.areAmbiguous(attributes, "Type", "Target", "TargetMode")) {
            return new UploadRefusal.Damaged();
        }
        String type = Values.first(attributes, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if (RUNNING.contains(kind)) {
            return new UploadRefusal.HasMacros(kind);
        }
        boolean outside = Values.first(attributes, "TargetMode").strip().equalsIgnoreCase("External");
        String target = Values.first(attributes, "Target").strip().toLowerCase(Locale.ROOT);
        if (outside && target.matches("(?s)(?:java|vb)script:.*")) {
            return new UploadRefusal.HasMacros("javascript");
        }
        boolean own = (kind.equals("attachedTemplate") || kind.equals("image"))
                && OWN_DISK.matcher(target).matches();
        boolean fetched = outside && !own && !kind.equals("hyperlink");
        return kind.equals("aFChunk") || fetched ? new UploadRefusal.ReachesOut(kind) : null;
    }

    static @Nullable UploadRefusal ofContentType(Attributes attributes) {
        for (String each : Values.all(attributes, "ContentType")) {
            String type = each.toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex")) {
                return new UploadRefusal.HasMacros(type);
            }
        }
        return null;
    }
}
