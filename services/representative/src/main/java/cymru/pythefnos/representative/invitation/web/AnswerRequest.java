package cymru.pythefnos.representative.invitation.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.representative.invitation.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer in JSON; no reason is asked. */
record AnswerRequest(@Nullable Answer answer, @Nullable String note) {

    private static final int LONGEST_NOTE = 1_000;

    Answer checked() {
        Checks.of().require("answer", answer).atMost(LONGEST_NOTE, "note", note).orThrow();
        return Objects.requireNonNull(answer);
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
