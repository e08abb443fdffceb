package cymru.pythefnos.representative.api.invitation;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.Page;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.seat.SeatId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Invitations and the answers to them. */
@HttpExchange
public interface InvitationsApi {
    /** A meeting's invitations in the order of its group's seats; {@code after} is the last one's seat. */
    @GetExchange("/meetings/{meeting}/invitations")
    Page<InvitationAnswer> ofMeeting(
            @PathVariable MeetingId meeting,
            @RequestParam(required = false) @Nullable SeatId after,
            @RequestParam(required = false) @Nullable Integer limit);

    @PostExchange("/invitations/{id}/answer")
    ResponseEntity<InvitationAnswer> answer(
            @PathVariable InvitationId id, ExpectedVersion version, @Valid @RequestBody AnswerRequest said);
}
