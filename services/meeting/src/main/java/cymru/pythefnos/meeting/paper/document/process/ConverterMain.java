package cymru.pythefnos.meeting.paper.document.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The child process: does one job after the other until its input ends, which it also does when its parent dies. It says
 * nothing of the documents anywhere: what libraries print is thrown away.
 */
public final class ConverterMain {
    static final String CONVERT = "convert";
    static final String INSPECT = "inspect";

    private ConverterMain() {}

    /** Takes jobs from its input and answers each with what came of it. */
    public static void main(String[] none) throws IOException {
        DataOutputStream answers = new DataOutputStream(System.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        DataInputStream requests = new DataInputStream(System.in);
        try {
            while (true) {
                job(requests, answers);
                answers.flush();
            }
        } catch (EOFException parentIsDone) {
            System.exit(0);
        }
    }

    private static void job(DataInputStream requests, DataOutputStream answers) throws IOException {
        if (requests.readUTF().equals(INSPECT)) {
            Refusals.write(InspectJob.read(requests).inspect(), answers);
        } else {
            Answers.write(ConvertJob.read(requests).convert(), answers);
        }
    }
}
