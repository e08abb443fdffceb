package cymru.pythefnos.representative.invitation;

import cymru.pythefnos.representative.api.invitation.Answer;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was given.
 *
 * @param invitee whose answer it is
 * @param scheduleVersion to which date of the meeting
 * @param recordedBy who wrote it down: an officer after a phone call, or the person
 * @param note in their words; no reason is ever asked
 */
public record Answered(
        Answer answer,
        RepresentativeId invitee,
        int scheduleVersion,
        String recordedBy,
        @Nullable String note,
        Instant at) {

    Answered withoutNoteOf(RepresentativeId person) {
        return invitee.equals(person) ? new Answered(answer, invitee, scheduleVersion, recordedBy, null, at) : this;
    }

    boolean says(Answer said, @Nullable String words) {
        return answer == said && Objects.equals(note, words);
    }
}
