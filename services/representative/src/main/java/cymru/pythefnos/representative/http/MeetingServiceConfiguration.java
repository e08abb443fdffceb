package cymru.pythefnos.representative.http;

import cymru.pythefnos.chassis.client.ServiceClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** Makes the client of the meeting service. Nothing is connected before the first question is asked. */
@Configuration(proxyBeanMethods = false)
class MeetingServiceConfiguration {

    @Bean
    RestClient meetingService(ServiceClient client, @Value("${pythefnos.meeting.url}") String url) {
        return client.to(url);
    }
}
