package cymru.pythefnos.chassis.client;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * The token of this service, renewed shortly before it runs out, by one caller at a time. That there is none is logged
 * once, and health says it for as long as it lasts.
 */
final class ServiceToken implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceToken.class);
    private static final String SELF = "self";
    private static final Duration RENEWED_BEFORE = Duration.ofSeconds(30);
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken(SELF, SELF, AuthorityUtils.createAuthorityList("ROLE_SERVICE"));

    private final ClientSettings settings;
    private final OAuth2AuthorizedClientService kept;
    private final AuthorizedClientServiceOAuth2AuthorizedClientManager manager;
    private final ReentrantLock fetching = new ReentrantLock();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    ServiceToken(ClientSettings settings, ClientHttpRequestFactory requests, ObservationRegistry observations) {
        var registrations = new InMemoryClientRegistrationRepository(registration(settings));
        this.settings = settings;
        this.kept = new InMemoryOAuth2AuthorizedClientService(registrations);
        this.manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(renewing(requests, observations));
    }

    private static ClientRegistration registration(ClientSettings settings) {
        return ClientRegistration.withRegistrationId(SELF)
                .clientId(settings.id())
                .clientSecret(settings.secret())
                .tokenUri(settings.tokenUrl())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static ClientCredentialsOAuth2AuthorizedClientProvider renewing(
            ClientHttpRequestFactory requests, ObservationRegistry observations) {
        var endpoint = new RestClientClientCredentialsTokenResponseClient();
        endpoint.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .observationRegistry(observations)
                .messageConverters(converters -> {
                    converters.clear();
                    converters.add(new FormHttpMessageConverter());
                    converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var provider = new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(endpoint);
        provider.setClockSkew(RENEWED_BEFORE);
        return provider;
    }

    /** Puts it on requests; one that was refused is forgotten. */
    OAuth2ClientHttpRequestInterceptor onRequests() {
        var interceptor = new OAuth2ClientHttpRequestInterceptor(this::authorize);
        interceptor.setClientRegistrationIdResolver(request -> SELF);
        interceptor.setPrincipalResolver(request -> NOBODY);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(kept));
        return interceptor;
    }

    private @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizeRequest request) {
        fetching.lock();
        try {
            OAuth2AuthorizedClient client = manager.authorize(request);
            failure.set(null);
            return client;
        } catch (OAuth2AuthorizationException e) {
            throw noToken(e);
        } finally {
            fetching.unlock();
        }
    }

    private NoToken noToken(OAuth2AuthorizationException refused) {
        String code = code(refused);
        if (failure.getAndSet(code) == null) {
            LOG.warn(
                    "No token from {} ({}): check that it answers, and pythefnos.client.id and pythefnos.client.secret",
                    settings.tokenUrl(),
                    code);
        }
        return new NoToken(code, refused);
    }

    private static String code(OAuth2AuthorizationException refused) {
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientResponseException answer) {
                return "answered " + answer.getStatusCode().value();
            }
            if (cause instanceof ResourceAccessException) {
                return "no answer";
            }
        }
        return refused.getError().getErrorCode();
    }

    @Override
    public Health health() {
        String code = failure.get();
        return code == null
                ? Health.up().build()
                : Health.down().withDetail("failure", code).build();
    }
}
