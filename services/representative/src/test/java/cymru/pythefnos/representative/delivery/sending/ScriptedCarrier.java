package cymru.pythefnos.representative.delivery.sending;

import cymru.pythefnos.representative.api.person.EmailAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The one line to a mail server that answers as the test says. */
public class ScriptedCarrier implements Carrier, Lines {

    private final Deque<Receipt> answers;
    public final List<byte[]> handed = new ArrayList<>();
    public final List<EmailAddress> to = new ArrayList<>();

    public ScriptedCarrier(Receipt... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Receipt hand(byte[] message, EmailAddress recipient) {
        handed.add(message);
        to.add(recipient);
        return answers.remove();
    }

    @Override
    public Carrier borrow() {
        return this;
    }

    @Override
    public void giveBack(Carrier line) {}

    @Override
    public void close() {}
}
