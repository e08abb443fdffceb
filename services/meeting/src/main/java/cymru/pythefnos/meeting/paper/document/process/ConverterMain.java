package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.meeting.paper.document.print.PrintedLargePrint;
import cymru.pythefnos.meeting.paper.document.tika.TikaTextReader;
import cymru.pythefnos.meeting.paper.rendition.CheckedFile;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The child process: converts one document after the other until its input ends, which it also does when its parent dies.
 * It says nothing of the documents anywhere: what libraries print is thrown away.
 */
public final class ConverterMain {
    private static final TikaTextReader READER = new TikaTextReader();

    private ConverterMain() {}

    /** Takes requests from its input and answers each with the name of a result. */
    public static void main(String[] none) throws IOException {
        DataOutputStream answers = new DataOutputStream(System.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        DataInputStream requests = new DataInputStream(System.in);
        try {
            while (true) {
                answers.writeUTF(convert(Request.read(requests)).name());
                answers.flush();
            }
        } catch (EOFException parentIsDone) {
            System.exit(0);
        }
    }

    private static Result convert(Request request) {
        try {
            PaperText text = READER.read(request.file());
            if (text.blocks().isEmpty()) {
                return Result.NO_TEXT;
            }
            if (Budget.isExceededBy(text)) {
                return Result.TOO_MUCH;
            }
            Files.writeString(request.plainText(), text.plain());
            try (OutputStream out = Files.newOutputStream(request.largePrint())) {
                new PrintedLargePrint().write(request.title(), text, request.language(), out);
            }
            return Result.MADE;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Result.FAILED;
        }
    }

    /** One document to convert, as it goes through the pipe. */
    record Request(FileKind kind, Language language, String title, Path original, Path plainText, Path largePrint) {
        static Request read(DataInputStream in) throws IOException {
            return new Request(
                    FileKind.valueOf(in.readUTF()),
                    Language.valueOf(in.readUTF()),
                    in.readUTF(),
                    Path.of(in.readUTF()),
                    Path.of(in.readUTF()),
                    Path.of(in.readUTF()));
        }

        CheckedFile file() throws IOException {
            return new CheckedFile(original, kind, "", Files.size(original), "");
        }

        void write(DataOutputStream out) throws IOException {
            out.writeUTF(kind.name());
            out.writeUTF(language.name());
            out.writeUTF(title);
            out.writeUTF(original.toString());
            out.writeUTF(plainText.toString());
            out.writeUTF(largePrint.toString());
            out.flush();
        }
    }
}
