package cymru.pythefnos.meeting.api.compliance;

import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The figures, of one meeting by seat and of a period in sum, over HTTP. */
@HttpExchange
public interface ComplianceApi {
    @GetExchange("/meetings/{id}/compliance")
    MeetingCompliance meeting(@PathVariable MeetingId id);

    /** Both days, as dates, are included. */
    @GetExchange("/compliance")
    Report period(
            @RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to);

    /** Works everything out again from the evidence; {@code different} says how many meetings' figures were wrong. */
    @PostExchange("/compliance/rebuild")
    Rebuild rebuild(NewId id);
}
