package cymru.pythefnos.meeting.paper.document.process;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.DocumentReader;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.text.TextReader;
import cymru.pythefnos.meeting.paper.document.write.LargePrint;
import cymru.pythefnos.meeting.paper.document.write.PlainText;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Outcome;
import cymru.pythefnos.meeting.paper.rendition.Conversion.Result;
import cymru.pythefnos.print.UndrawableException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The child process: converts one document after the other until its input ends, which it also does when its parent dies.
 * It says nothing of the documents anywhere: what libraries print is thrown away.
 */
public final class ConverterMain {
    private ConverterMain() {}

    /** Takes requests from its input and answers each with what came of it. */
    public static void main(String[] none) throws IOException {
        DataOutputStream answers = new DataOutputStream(System.out);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        DataInputStream requests = new DataInputStream(System.in);
        try {
            while (true) {
                Answers.write(convert(Request.read(requests)), answers);
                answers.flush();
            }
        } catch (EOFException parentIsDone) {
            System.exit(0);
        }
    }

    private static Outcome convert(Request request) {
        try {
            PaperHtml paper = DocumentReader.read(request.original(), request.kind(), request.locale());
            if (!paper.hasWords()) {
                return Outcome.nothing(Result.NO_TEXT);
            }
            return Budget.isExceededBy(paper) ? Outcome.nothing(Result.TOO_MUCH) : write(request, paper);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Outcome.nothing(Result.FAILED);
        }
    }

    private static Outcome write(Request request, PaperHtml paper) throws IOException {
        // a text file is its own plain text, line by line
        String plain = request.kind() == FileKind.TXT
                ? TextReader.plain(request.original())
                : PlainText.of(paper, request.locale());
        Files.writeString(request.plainText(), plain);
        try (OutputStream out = Files.newOutputStream(request.largePrint())) {
            LargePrint.write(request.title(), paper, request.locale(), out);
            return new Outcome(Result.MADE, paper.losses(), "");
        } catch (UndrawableException undrawable) {
            return new Outcome(Result.UNDRAWABLE, paper.losses(), undrawable.letters());
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

        Locale locale() {
            return language.locale();
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
