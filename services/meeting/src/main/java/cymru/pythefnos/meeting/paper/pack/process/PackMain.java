package cymru.pythefnos.meeting.paper.pack.process;

import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackPrinter.Result;
import cymru.pythefnos.meeting.paper.pack.pdf.PackWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The child process: makes the one pack that it is asked for, says what came of it, and ends. */
public final class PackMain {
    private PackMain() {}

    /** Takes the request from its input; what libraries print is thrown away. */
    public static void main(String[] none) throws IOException {
        DataOutputStream answer = new DataOutputStream(System.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        answer.writeUTF(made(new DataInputStream(System.in)).name());
        answer.flush();
        System.exit(0);
    }

    private static Result made(DataInputStream in) {
        try {
            PackJob job = JobWire.read(in);
            Map<String, Path> files = new HashMap<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                files.put(in.readUTF(), Path.of(in.readUTF()));
            }
            return PackWriter.write(job, files, Path.of(in.readUTF()));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Result.FAILED;
        }
    }
}
