package cymru.pythefnos.representative.http;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Makes the client of the meeting service. Nothing is connected before the first question is asked. */
@Configuration(proxyBeanMethods = false)
class MeetingServiceConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(20);

    /** Asks the meeting service ({@code pythefnos.meeting.url}) with a token that the portal gave to this service. */
    @Bean
    RestClient meetingService(Environment environment, Clock clock) {
        var token = new ServiceToken(portal(environment), clock);
        return RestClient.builder()
                .baseUrl(environment.getRequiredProperty("pythefnos.meeting.url"))
                .requestFactory(requests())
                .requestInterceptor((request, body, next) -> {
                    request.getHeaders().setBearerAuth(token.value());
                    return next.execute(request, body);
                })
                .build();
    }

    private static RestClient portal(Environment environment) {
        return RestClient.builder()
                .baseUrl(environment.getRequiredProperty("pythefnos.portal.url"))
                .requestFactory(requests())
                .defaultHeaders(headers -> headers.setBasicAuth(
                        environment.getRequiredProperty("pythefnos.client.id"),
                        environment.getRequiredProperty("pythefnos.client.secret")))
                .build();
    }

    private static JdkClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(READ);
        return factory;
    }
}
