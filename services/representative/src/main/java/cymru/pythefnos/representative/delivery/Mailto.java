package cymru.pythefnos.representative.delivery;

import java.nio.charset.StandardCharsets;

/** An e-mail address as a link (RFC 6068): what an address may hold and a URI may not is written as its bytes. */
public final class Mailto {

    private static final String PLAIN = "-._~!$'*+@";

    private Mailto() {}

    public static String of(String address) {
        StringBuilder link = new StringBuilder("mailto:");
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            link.append(plain ? String.valueOf(letter) : "%%%02X".formatted(each));
        }
        return link.toString();
    }
}
