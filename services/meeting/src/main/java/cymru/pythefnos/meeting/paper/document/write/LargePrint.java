package cymru.pythefnos.meeting.paper.document.write;

import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.print.Print;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Large print as the RNIB asks for it: 18 points, left-aligned, bold rather than italic, room between lines. */
public final class LargePrint {

    private LargePrint() {}

    /** @throws cymru.pythefnos.print.UndrawableException no font has a letter of it */
    public static void write(String title, PaperHtml paper, Locale language, OutputStream out) throws IOException {
        Print.pdf(LargePrintPage.of(title, paper, new Marked(language)), language, title, out);
    }
}
