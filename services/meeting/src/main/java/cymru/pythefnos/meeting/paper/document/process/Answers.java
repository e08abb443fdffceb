package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Outcome;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What came of a conversion, as it goes through the pipe. What a hostile document makes of the child is checked again. */
final class Answers {
    private static final int MOST_LOSSES = 10_000;
    private static final int LONGEST = 200;

    private Answers() {}

    static void write(Outcome outcome, DataOutputStream out) throws IOException {
        List<Loss> losses = outcome.losses()
                .subList(0, Math.min(MOST_LOSSES, outcome.losses().size()));
        out.writeUTF(outcome.result().name());
        out.writeInt(losses.size());
        for (Loss loss : losses) {
            out.writeUTF(loss.kind().name());
            out.writeInt(loss.page());
        }
        String letters = outcome.undrawable();
        out.writeUTF(letters.substring(0, Math.min(LONGEST, letters.length())));
    }

    static Outcome read(DataInputStream in) throws IOException {
        try {
            Result result = Result.valueOf(in.readUTF());
            int count = in.readInt();
            if (count < 0 || count > MOST_LOSSES) {
                throw new IOException("not an answer");
            }
            List<Loss> losses = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                losses.add(new Loss(Loss.Kind.valueOf(in.readUTF()), in.readInt()));
            }
            return new Outcome(result, losses, in.readUTF());
        } catch (IllegalArgumentException unknown) {
            throw new IOException("not an answer", unknown);
        }
    }
}
