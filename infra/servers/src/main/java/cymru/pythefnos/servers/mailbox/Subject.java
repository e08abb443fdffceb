package cymru.pythefnos.servers.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;

/** The Subject header of a message in plain characters. */
final class Subject {

    private Subject() {}

    /** From the start of a message; a header that cannot be decoded is given as it stands. */
    static String of(byte[] start) {
        try {
            String header = new InternetHeaders(new ByteArrayInputStream(start), true).getHeader("Subject", null);
            return header == null ? "" : decoded(MimeUtility.unfold(header));
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(header);
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }
}
