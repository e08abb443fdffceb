package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.api.person.EmailAddress;

/** One line to a mail server, kept open between messages; belongs to one thread at a time. */
public interface Carrier extends AutoCloseable {

    /** Hands the message over to be given to that one recipient, and waits for what the server says. */
    Receipt hand(byte[] message, EmailAddress to);

    @Override
    void close();
}
