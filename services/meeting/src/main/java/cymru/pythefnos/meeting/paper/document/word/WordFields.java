package cymru.pythefnos.meeting.paper.document.word;

import cymru.pythefnos.meeting.paper.document.html.Dom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Fields, which begin, have a code, a result and an end, and may stand in each other and span paragraphs. */
final class WordFields {
    private static final Pattern OF_THE_PAGE = Pattern.compile("\\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\\b.*");
    private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*");
    private static final Pattern PAGE_OF = Pattern.compile("\\s*PAGEREF\\b.*");
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"?([^\"\\s]+)\"?.*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|mailto|tel):.+");

    private final Deque<Field> open = new ArrayDeque<>();
    private @Nullable String checkBox;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inResult;
    }

    /** What says the number of a page is untrue on pages of another size. */
    static boolean isOfThePage(String code) {
        return OF_THE_PAGE.matcher(code).matches();
    }

    /** A place outside that a reader can go to; null for anything else. */
    static @Nullable String address(String target) {
        return ADDRESS.matcher(target).matches() ? target : null;
    }

    /** Whether this was a field's mark or code, which is no text. */
    boolean take(Element each) {
        switch (Dom.name(each)) {
            case "fldChar" -> mark(each);
            case "instrText" -> {
                if (!open.isEmpty() && !open.getLast().inResult) {
                    open.getLast().code.append(each.getTextContent());
                }
            }
            case "delInstrText", "delText" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void mark(Element each) {
        switch (Dom.attribute(each, "fldCharType", "")) {
            case "begin" -> {
                open.addLast(new Field());
                checkBox = box(Dom.path(each, "ffData", "checkBox"));
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.getLast().inResult = true;
                }
            }
            case "end" -> open.pollLast();
            default -> {}
        }
    }

    private static @Nullable String box(@Nullable Element box) {
        if (box == null) {
            return null;
        }
        Element checked = Dom.child(box, "checked");
        Element state = checked == null ? Dom.child(box, "default") : checked;
        return state != null && WordStyles.isOn(Dom.attribute(state, "val")) ? "\u2612 " : "\u2610 ";
    }

    /** A box to tick, once the field that is one has ended. */
    Optional<String> takeCheckBox() {
        if (!open.isEmpty() || checkBox == null) {
            return Optional.empty();
        }
        String taken = checkBox;
        checkBox = null;
        return Optional.of(taken);
    }

    /** Whether text here is a field's result, or in no field. */
    boolean shows() {
        boolean inContents =
                open.stream().anyMatch(field -> CONTENTS.matcher(field.code).matches());
        return open.stream()
                .allMatch(field -> field.inResult
                        && !isOfThePage(field.code.toString())
                        && !(inContents && PAGE_OF.matcher(field.code).matches()));
    }

    /** Where the text here leads; null if nowhere. */
    @Nullable
    String link() {
        for (Field field : open) {
            Matcher link = LINK.matcher(field.code);
            if (link.matches()) {
                return address(link.group(1));
            }
        }
        return null;
    }
}
