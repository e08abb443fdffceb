package cymru.pythefnos.representative.seat.http;

import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.meeting.KnownGroups;
import cymru.pythefnos.representative.seat.Groups;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Groups that events told of, and those too new for that, which the meeting service is asked about. */
public final class MeetingServiceGroups implements Groups {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingServiceGroups.class);

    private final KnownGroups known;
    private final GroupsApi meetingService;

    public MeetingServiceGroups(KnownGroups known, GroupsApi meetingService) {
        this.known = known;
        this.meetingService = meetingService;
    }

    @Override
    public Answer exists(GroupId id) {
        return known.find(id).isPresent() ? Answer.YES : ask(id);
    }

    private Answer ask(GroupId id) {
        try {
            meetingService.one(new cymru.pythefnos.meeting.api.group.GroupId(id.value()));
            return Answer.YES;
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.BadRequest e) {
            return Answer.NO;
        } catch (RestClientException | IllegalStateException e) {
            LOG.warn("The meeting service does not say whether it has group {}: {}", id, e.getMessage());
            return Answer.NONE;
        }
    }
}
