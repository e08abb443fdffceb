package cymru.pythefnos.representative.delivery.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number as a link; RFC 3966 wants it with its country's code. */
public final class PhoneNumber {

    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9 ().\\-]{3,}");
    private static final String BRITAIN = "+44";

    private PhoneNumber() {}

    /** Nothing if something else stands in it, such as whom to ask for. */
    public static Optional<String> link(String written) {
        String number = written.strip().replace('\u00a0', ' ');
        if (!DIALLED.matcher(number).matches()) {
            return Optional.empty();
        }
        String digits = number.replace("(0)", "").replaceAll("[^0-9+]", "");
        String whole = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        return Optional.of("tel:" + (whole.startsWith("0") ? BRITAIN + whole.substring(1) : whole));
    }
}
