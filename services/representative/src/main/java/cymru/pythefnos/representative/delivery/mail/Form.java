package cymru.pythefnos.representative.delivery.mail;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A page on which only the greetings are left blank: what stands around them, one piece more than there are greetings. */
record Form(List<String> pieces) {

    /** What stands where a greeting will stand. It is no character that anybody writes. */
    static final String BLANK = "\uE000";

    Form {
        pieces = List.copyOf(pieces);
    }

    /** Empty if something else on the page looks like a blank. */
    static Optional<Form> of(String page, int blanks) {
        List<String> pieces = List.of(page.split(BLANK, -1));
        return pieces.size() == blanks + 1 ? Optional.of(new Form(pieces)) : Optional.empty();
    }

    String filled(List<String> greetings) {
        StringBuilder page = new StringBuilder(pieces.getFirst());
        Iterator<String> after = pieces.listIterator(1);
        greetings.forEach(greeting -> page.append(greeting).append(after.next()));
        return page.toString();
    }
}
