package cymru.pythefnos.meeting.paper.pack.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The child process: makes the one pack that it is asked for, says what came of it, and ends. */
public final class PackMain {
    private PackMain() {}

    /** Takes the request from its input; what libraries print is thrown away. */
    public static void main(String[] none) throws IOException {
        DataOutputStream answer = new DataOutputStream(System.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        answer.writeUTF(PrintJob.read(new DataInputStream(System.in)).print().name());
        answer.flush();
        System.exit(0);
    }
}
