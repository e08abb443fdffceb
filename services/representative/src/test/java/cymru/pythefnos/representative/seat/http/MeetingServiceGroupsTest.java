package cymru.pythefnos.representative.seat.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;

import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.representative.api.meeting.GroupId;
import cymru.pythefnos.representative.meeting.InMemoryGroups;
import cymru.pythefnos.representative.meeting.KnownGroup;
import cymru.pythefnos.representative.seat.Groups.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.ResponseCreator;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

class MeetingServiceGroupsTest {

    private static final GroupId GROUP = new GroupId("grwp");

    private final InMemoryGroups known = new InMemoryGroups();
    private final RestClient.Builder client = RestClient.builder().baseUrl("http://meeting");
    private final MockRestServiceServer service =
            MockRestServiceServer.bindTo(client).build();
    private final MeetingServiceGroups groups = new MeetingServiceGroups(
            known,
            HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client.build()))
                    .build()
                    .createClient(GroupsApi.class));

    @Test
    void aGroupThatWasHeardOfIsNotAskedAbout() {
        known.keep(new KnownGroup(GROUP, List.of(), 4));
        assertThat(groups.exists(GROUP)).isEqualTo(Answer.YES);
        service.verify();
    }

    @Test
    void aGroupTooNewToHaveBeenHeardOfIsFound() {
        assertThat(whenAnswered(withStatus(HttpStatus.OK))).isEqualTo(Answer.YES);
    }

    @Test
    void aGroupThatIsNotThereIsUnknown() {
        assertThat(whenAnswered(withStatus(HttpStatus.NOT_FOUND))).isEqualTo(Answer.NO);
    }

    @Test
    void silenceIsNotANo() {
        assertThat(whenAnswered(withException(new IOException("refused")))).isEqualTo(Answer.NONE);
    }

    @Test
    void aFaultOfTheServiceIsNotANo() {
        assertThat(whenAnswered(withStatus(HttpStatus.INTERNAL_SERVER_ERROR))).isEqualTo(Answer.NONE);
    }

    @Test
    void aTokenThatIsNotAcceptedIsNotANo() {
        assertThat(whenAnswered(withStatus(HttpStatus.UNAUTHORIZED))).isEqualTo(Answer.NONE);
    }

    private Answer whenAnswered(ResponseCreator answer) {
        service.expect(requestTo("http://meeting/groups/grwp")).andRespond(answer);
        return groups.exists(GROUP);
    }
}
