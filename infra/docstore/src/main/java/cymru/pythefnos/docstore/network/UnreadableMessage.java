package cymru.pythefnos.docstore.network;

import java.io.IOException;

/** Bytes that are no message, or none that this connection may send. */
final class UnreadableMessage extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadableMessage(String what) {
        super(what);
    }
}
