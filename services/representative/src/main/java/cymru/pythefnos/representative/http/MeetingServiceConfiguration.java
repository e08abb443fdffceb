package cymru.pythefnos.representative.http;

import cymru.pythefnos.chassis.client.ServiceClient;
import cymru.pythefnos.chassis.settings.Checked;
import cymru.pythefnos.meeting.api.group.GroupsApi;
import cymru.pythefnos.meeting.api.meeting.MeetingsApi;
import cymru.pythefnos.meeting.api.paper.PacksApi;
import cymru.pythefnos.meeting.api.paper.PapersApi;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The meeting service as this one calls it. Nothing is connected before the first question is asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingServiceConfiguration.MeetingServiceSettings.class)
class MeetingServiceConfiguration {
    /** @param url where the meeting service is reached */
    @ConfigurationProperties("pythefnos.meeting")
    record MeetingServiceSettings(
            @DefaultValue("http://127.0.0.1:8081") String url) {

        MeetingServiceSettings {
            url = Checked.url(url, "pythefnos.meeting.url");
        }
    }

    @Bean
    GroupsApi groupsApi(ServiceClient client, MeetingServiceSettings meeting) {
        return client.api(GroupsApi.class, meeting.url());
    }

    @Bean
    MeetingsApi meetingsApi(ServiceClient client, MeetingServiceSettings meeting) {
        return client.api(MeetingsApi.class, meeting.url());
    }

    @Bean
    PapersApi papersApi(ServiceClient client, MeetingServiceSettings meeting) {
        return client.api(PapersApi.class, meeting.url());
    }

    @Bean
    PacksApi packsApi(ServiceClient client, MeetingServiceSettings meeting) {
        return client.api(PacksApi.class, meeting.url());
    }

    /** For files, which are streamed. */
    @Bean
    RestClient meetingService(ServiceClient client, MeetingServiceSettings meeting) {
        return client.to(meeting.url());
    }
}
