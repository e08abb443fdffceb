package cymru.pythefnos.representative.http;

import cymru.pythefnos.chassis.client.ServiceClient;
import cymru.pythefnos.chassis.settings.Checked;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Makes the client of the meeting service. Nothing is connected before the first question is asked. */
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
    RestClient meetingService(ServiceClient client, MeetingServiceSettings meeting) {
        return client.to(meeting.url());
    }
}
