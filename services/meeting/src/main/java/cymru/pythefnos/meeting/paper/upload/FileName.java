package cymru.pythefnos.meeting.paper.upload;

import java.text.Normalizer;

/**
 * A file name from outside, made harmless: no folders, no control or invisible characters, no leading dots, at most
 * 120 characters. Only the record keeps it; the bytes are kept under an id.
 */
public record FileName(String value) {
    private static final int LONGEST = 120;

    public static FileName clean(String given) {
        String normal = Normalizer.normalize(given, Normalizer.Form.NFC);
        String last = normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}<>:\"|?*]", "")
                .strip()
                .replaceAll("^\\.+", "");
        return new FileName(visible.substring(Math.max(0, visible.length() - LONGEST)));
    }

    /** What follows the last dot; empty if nothing does. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }
}
