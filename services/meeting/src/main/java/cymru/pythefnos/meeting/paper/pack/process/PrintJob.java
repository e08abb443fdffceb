package cymru.pythefnos.meeting.paper.pack.process;

import cymru.pythefnos.meeting.paper.document.process.Job;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackPrinter.Result;
import cymru.pythefnos.meeting.paper.pack.pdf.PackWriter;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A pack to make of these files, as it goes through the pipe. */
record PrintJob(PackJob pack, Map<String, Path> files, Path target) implements Job<Result> {
    static PrintJob read(DataInputStream in) throws IOException {
        PackJob pack = JobWire.read(in);
        Map<String, Path> files = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            files.put(in.readUTF(), Path.of(in.readUTF()));
        }
        return new PrintJob(pack, files, Path.of(in.readUTF()));
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        JobWire.write(pack, out);
        out.writeInt(files.size());
        for (Map.Entry<String, Path> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue().toString());
        }
        out.writeUTF(target.toString());
    }

    @Override
    public Result answer(DataInputStream in) throws IOException {
        try {
            return Result.valueOf(in.readUTF());
        } catch (IllegalArgumentException noResult) {
            throw new IOException(noResult);
        }
    }

    /** Done in the child. */
    Result print() {
        try {
            return PackWriter.write(pack, files, target);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Result.FAILED;
        }
    }
}
