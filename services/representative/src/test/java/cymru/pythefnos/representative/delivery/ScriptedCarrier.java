package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.person.EmailAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The one line to a mail server that answers as the test says. */
class ScriptedCarrier implements Carrier, Lines {

    private final Deque<Receipt> answers;
    final List<byte[]> handed = new ArrayList<>();
    final List<EmailAddress> to = new ArrayList<>();

    ScriptedCarrier(Receipt... answers) {
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
