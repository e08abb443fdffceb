package cymru.pythefnos.meeting.paper;

import java.io.IOException;
import java.io.OutputStream;

/** Sets a paper's words as a tagged PDF of at least 18 points. */
public interface LargePrint {
    void write(String title, PaperText text, PaperLanguage language, OutputStream out) throws IOException;
}
