package cymru.pythefnos.representative.http;

import cymru.pythefnos.chassis.client.ServiceClient;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.meeting.api.meeting.MeetingsApi;
import cymru.pythefnos.meeting.api.paper.PapersApi;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The meeting service as this one calls it. Nothing is connected before the first question is asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingServiceConfiguration.MeetingServiceProperties.class)
class MeetingServiceConfiguration {
    /** @param url of the meeting service */
    @ConfigurationProperties("pythefnos.meeting")
    record MeetingServiceProperties(String url) {}

    @Bean
    GroupsApi groupsApi(ServiceClient client, MeetingServiceProperties meeting) {
        return client.api(GroupsApi.class, meeting.url());
    }

    @Bean
    MeetingsApi meetingsApi(ServiceClient client, MeetingServiceProperties meeting) {
        return client.api(MeetingsApi.class, meeting.url());
    }

    @Bean
    PapersApi papersApi(ServiceClient client, MeetingServiceProperties meeting) {
        return client.api(PapersApi.class, meeting.url());
    }

    /** For files, which are streamed. */
    @Bean
    RestClient meetingService(ServiceClient client, MeetingServiceProperties meeting) {
        return client.to(meeting.url());
    }
}
