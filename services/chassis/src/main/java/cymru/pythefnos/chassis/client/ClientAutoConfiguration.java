package cymru.pythefnos.chassis.client;

import cymru.pythefnos.chassis.http.json.TypedIdJson;
import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Calls to other services, by those that have a client id at the portal. Nothing is asked for before the first call. */
@AutoConfiguration
@EnableConfigurationProperties(ClientSettings.class)
public class ClientAutoConfiguration {

    @Bean
    @ConditionalOnProperty("pythefnos.client.id")
    ServiceToken serviceTokenHealthIndicator(
            ClientSettings settings, ObjectProvider<ObservationRegistry> observations) {
        return new ServiceToken(settings, requests(settings), present(observations));
    }

    @Bean
    @ConditionalOnProperty("pythefnos.client.id")
    ServiceClient serviceClient(
            ClientSettings settings, ServiceToken token, ObjectProvider<ObservationRegistry> observations) {
        return new TypedClient(RestClient.builder()
                .observationRegistry(present(observations))
                .requestFactory(requests(settings))
                .requestInterceptor(new OnceMore())
                .requestInterceptor(token.onRequests())
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(tolerant()))));
    }

    /** Another service, or the portal that gives tokens, can't be reached: 503, which says to try again. */
    @Bean
    @Order(0)
    ProblemMapping serviceOutOfReach() {
        return (thrown, request) -> thrown instanceof ResourceAccessException || thrown instanceof NoToken
                ? Optional.of(Problem.of("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE))
                : Optional.empty();
    }

    private static ObservationRegistry present(ObjectProvider<ObservationRegistry> observations) {
        return observations.getIfAvailable(() -> ObservationRegistry.NOOP);
    }

    private static ClientHttpRequestFactory requests(ClientSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER) // a token goes where it was meant to
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.readTimeout());
        return requests;
    }

    /** Of fields that are not known yet, or not any more. */
    private static JsonMapper tolerant() {
        return JsonMapper.builder()
                .addModule(TypedIdJson.trusting())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }
}
