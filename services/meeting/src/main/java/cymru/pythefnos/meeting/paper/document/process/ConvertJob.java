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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A document to convert, as it goes through the pipe. */
record ConvertJob(FileKind kind, Language language, String title, Path original, Path plainText, Path largePrint)
        implements Job<Outcome> {
    static ConvertJob read(DataInputStream in) throws IOException {
        return new ConvertJob(
                FileKind.valueOf(in.readUTF()),
                Language.valueOf(in.readUTF()),
                in.readUTF(),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()),
                Path.of(in.readUTF()));
    }

    @Override
    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(ConverterMain.CONVERT);
        out.writeUTF(kind.name());
        out.writeUTF(language.name());
        out.writeUTF(title);
        out.writeUTF(original.toString());
        out.writeUTF(plainText.toString());
        out.writeUTF(largePrint.toString());
    }

    @Override
    public Outcome answer(DataInputStream in) throws IOException {
        return Answers.read(in);
    }

    /** Done in the child. */
    Outcome convert() {
        Locale locale = language.locale();
        try {
            PaperHtml paper = DocumentReader.read(original, kind, locale);
            if (!paper.hasWords()) {
                return Outcome.nothing(Result.NO_TEXT);
            }
            return Budget.isExceededBy(paper) ? Outcome.nothing(Result.TOO_MUCH) : write(paper, locale);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Outcome.nothing(Result.FAILED);
        }
    }

    private Outcome write(PaperHtml paper, Locale locale) throws IOException {
        // a text file is its own plain text, line by line
        String plain = kind == FileKind.TXT ? TextReader.plain(original) : PlainText.of(paper, locale);
        Files.writeString(plainText, plain);
        try (OutputStream out = Files.newOutputStream(largePrint)) {
            LargePrint.write(title, paper, locale, out);
            return new Outcome(Result.MADE, paper.losses(), "");
        } catch (UndrawableException undrawable) {
            return new Outcome(Result.UNDRAWABLE, paper.losses(), undrawable.letters());
        }
    }
}
