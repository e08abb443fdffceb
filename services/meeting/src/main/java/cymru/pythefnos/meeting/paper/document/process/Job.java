package cymru.pythefnos.meeting.paper.document.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Something for the child process to do. @param <A> what it answers */
public interface Job<A> {
    /** Says what is to be done; the parent does this. */
    void write(DataOutputStream out) throws IOException;

    /** What came of it; the parent reads this. */
    A answer(DataInputStream in) throws IOException;
}
