package cymru.pythefnos.representative.delivery.mail.smtp;

import cymru.pythefnos.representative.delivery.sending.Carrier;
import cymru.pythefnos.representative.delivery.sending.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Supplier;

/** So many lines and no more, since mail servers count them. The one used last is lent first, so that few are open when few are needed. */
final class SmtpLines implements Lines {

    private final BlockingDeque<Carrier> free = new LinkedBlockingDeque<>();

    SmtpLines(int count, Supplier<Carrier> carriers) {
        for (int i = 0; i < count; i++) {
            free.add(carriers.get());
        }
    }

    @Override
    public Carrier borrow() {
        try {
            return free.takeFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a line to the mail server", e);
        }
    }

    @Override
    public void giveBack(Carrier line) {
        free.addFirst(line);
    }

    /** Hangs up all lines that nobody uses; they open again when they are needed. */
    void hangUp() {
        List<Carrier> unused = new ArrayList<>();
        free.drainTo(unused);
        unused.forEach(Carrier::close);
        free.addAll(unused);
    }
}
