package cymru.pythefnos.servers.mailbox;

import java.io.IOException;

/** The message is longer than the mailbox takes. */
final class MessageTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
}
