package cymru.pythefnos.meeting.paper.document.tika;

import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codes of Word's fields, which may be cut in pieces over many runs, or be put together by other fields within them.
 */
final class Fields {
    private static final Set<String> RUNS = Set.of("DDE", "DDEAUTO", "CONTROL");
    private static final Set<String> FETCHES = Set.of("LINK", "INCLUDETEXT", "INCLUDE", "IMPORT", "DATABASE", "RD");
    private static final Pattern ELSEWHERE = Pattern.compile("(?is).*(?:https?:|ftp:|[\"\\s]\\\\\\\\).*");
    private static final Pattern NAME = Pattern.compile("^[\\s\"\\\\]*([A-Za-z]+)");
    private static final Pattern NAME_GOES_ON = Pattern.compile("[\\s\"\\\\]*[A-Za-z]*");
    private static final int LONGEST = 2_000;

    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private boolean inCode;

    @Nullable
    UploadRefusal simple(String code) {
        return judged(code);
    }

    @Nullable
    UploadRefusal mark(String type) {
        switch (type) {
            case "begin" -> {
                boolean makesTheName =
                        !open.isEmpty() && NAME_GOES_ON.matcher(open.getLast()).matches();
                open.addLast(new StringBuilder());
                return makesTheName ? new UploadRefusal.HasMacros("field") : null;
            }
            case "separate" -> {
                UploadRefusal refusal =
                        open.isEmpty() ? null : judged(open.getLast().toString());
                if (!open.isEmpty()) {
                    open.getLast().append("\u0000");
                }
                return refusal;
            }
            case "end" -> {
                return open.isEmpty() ? null : judged(open.removeLast().toString());
            }
            default -> {
                return null;
            }
        }
    }

    void startCode() {
        inCode = true;
    }

    void endCode() {
        inCode = false;
    }

    void text(char[] text, int start, int length) {
        if (inCode && !open.isEmpty() && open.getLast().length() < LONGEST) {
            open.getLast().append(text, start, length);
        }
    }

    private static String name(String code) {
        Matcher name = NAME.matcher(code);
        return name.find() ? name.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static @Nullable UploadRefusal judged(String code) {
        String name = name(code);
        if (RUNS.contains(name)) {
            return new UploadRefusal.HasMacros(name);
        }
        boolean picture =
                name.equals("INCLUDEPICTURE") && ELSEWHERE.matcher(code).matches();
        return picture || FETCHES.contains(name) ? new UploadRefusal.ReachesOut(name) : null;
    }
}
