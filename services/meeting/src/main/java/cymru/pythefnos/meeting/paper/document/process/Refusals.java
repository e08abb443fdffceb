package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.upload.UploadRefusal;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** What an inspection found, as it goes through the pipe: a word for each refusal, and what was found. */
final class Refusals {
    private static final int LONGEST = 200;

    private Refusals() {}

    static void write(Optional<UploadRefusal> refusal, DataOutputStream out) throws IOException {
        out.writeUTF(refusal.map(each -> each.getClass().getSimpleName()).orElse(""));
        String found = refusal.map(Refusals::found).orElse("");
        out.writeUTF(found.substring(0, Math.min(LONGEST, found.length())));
    }

    private static String found(UploadRefusal refusal) {
        return switch (refusal) {
            case UploadRefusal.ContentDoesNotMatch other -> other.found();
            case UploadRefusal.HasMacros macros -> macros.found();
            case UploadRefusal.ReachesOut reaching -> reaching.found();
            default -> "";
        };
    }

    static Optional<UploadRefusal> read(DataInputStream in, FileKind kind) throws IOException {
        String name = in.readUTF();
        String found = in.readUTF();
        return switch (name) {
            case "" -> Optional.empty();
            case "ContentDoesNotMatch" -> Optional.of(new UploadRefusal.ContentDoesNotMatch(kind.extension(), found));
            case "HasMacros" -> Optional.of(new UploadRefusal.HasMacros(found));
            case "ReachesOut" -> Optional.of(new UploadRefusal.ReachesOut(found));
            case "UnpacksTooFar" -> Optional.of(new UploadRefusal.UnpacksTooFar());
            case "NeedsPassword" -> Optional.of(new UploadRefusal.NeedsPassword());
            case "Damaged" -> Optional.of(new UploadRefusal.Damaged());
            default -> throw new IOException("not an answer");
        };
    }
}
