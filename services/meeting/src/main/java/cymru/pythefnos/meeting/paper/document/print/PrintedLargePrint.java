package cymru.pythefnos.meeting.paper.document.print;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.paper.document.PaperText;
import cymru.pythefnos.print.Print;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Large print as the RNIB asks for it: 18 points, left-aligned, bold rather than italic, room between lines. */
public final class PrintedLargePrint {

    public void write(String title, PaperText text, Language language, OutputStream out) throws IOException {
        Print.pdf(LargePrintPage.of(title, text), Locale.of(language.code(), "GB"), title, out);
    }
}
