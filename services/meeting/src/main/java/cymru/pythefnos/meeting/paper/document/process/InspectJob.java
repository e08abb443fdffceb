package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.text.Utf8;
import cymru.pythefnos.meeting.paper.document.tika.TikaInspection;
import cymru.pythefnos.meeting.paper.document.tika.ZipLimits;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An upload to inspect, as it goes through the pipe. A text that is let in is in UTF-8 afterwards. */
record InspectJob(FileKind kind, Path file, long uploadLimit) implements Job<Optional<UploadRefusal>> {
    static InspectJob read(DataInputStream in) throws IOException {
        return new InspectJob(FileKind.valueOf(in.readUTF()), Path.of(in.readUTF()), in.readLong());
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(ConverterMain.INSPECT);
        out.writeUTF(kind.name());
        out.writeUTF(file.toString());
        out.writeLong(uploadLimit);
    }

    @Override
    public Optional<UploadRefusal> answer(DataInputStream in) throws IOException {
        return Refusals.read(in, kind);
    }

    /** Done in the child. */
    Optional<UploadRefusal> inspect() {
        try {
            var refusal = new TikaInspection(ZipLimits.forUploadsOf(uploadLimit)).refusal(file, kind);
            if (refusal.isPresent() || kind != FileKind.TXT) {
                return refusal;
            }
            if (Files.size(file) > Utf8.LARGEST) {
                return Optional.of(new UploadRefusal.UnpacksTooFar());
            }
            rewrite(Utf8.of(file));
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Optional.of(new UploadRefusal.Damaged());
        }
    }

    private void rewrite(Optional<byte[]> utf8) throws IOException {
        if (utf8.isPresent()) {
            Files.write(file, utf8.get());
        }
    }
}
