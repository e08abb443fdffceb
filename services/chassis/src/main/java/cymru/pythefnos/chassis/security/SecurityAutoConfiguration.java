package cymru.pythefnos.chassis.security;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemAnswers;
import cymru.pythefnos.chassis.problem.ProblemMapping;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * A resource server: everything needs a bearer token except what is named open. This chain takes every request that no
 * earlier one claims, so that an authorization server's own chain, with its own matcher, can stand before it.
 */
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableMethodSecurity
public class SecurityAutoConfiguration {

    /** Watching each filter of each request costs a tenth of the request, and nobody looks at what it says. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Beside issuer and audience, which Boot checks by its own settings. */
    @Bean
    JwtTimestampValidator tokensEnd() {
        return TokenChecks.ends();
    }

    @Bean
    SecurityAnswers securityAnswers(ProblemAnswers answers) {
        return new SecurityAnswers(answers);
    }

    /** The keys can't be fetched just now: not the client's fault, and not lasting. */
    @Bean
    @Order(0)
    ProblemMapping keysOutOfReach() {
        return (thrown, request) -> thrown instanceof AuthenticationServiceException
                ? Optional.of(Problem.of("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE))
                : Optional.empty();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain resourceServer(HttpSecurity http, SecurityAnswers answers, ObjectProvider<OpenPaths> open) {
        String[] openPaths =
                open.orderedStream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return bare(http)
                .authorizeHttpRequests(requests -> authorize(requests, openPaths))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(answers)
                        .accessDeniedHandler(answers)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(byRoles())))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .headers(SecurityAutoConfiguration::headers)
                .build();
    }

    private static HttpSecurity bare(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies, nothing to forge
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String[] openPaths) {
        String[] always = Stream.of(
                        "/actuator/health",
                        "/actuator/health/**",
                        "/v3/api-docs",
                        "/v3/api-docs/**",
                        "/v3/api-docs.yaml")
                .toArray(String[]::new);
        requests.requestMatchers(HttpMethod.GET, always).permitAll();
        requests.requestMatchers("/error").permitAll();
        if (openPaths.length > 0) {
            requests.requestMatchers(openPaths).permitAll();
        }
        // Prometheus fetches itself a token as a service's client
        requests.requestMatchers(HttpMethod.GET, "/actuator/prometheus").hasAnyRole("SERVICE", "OFFICER");
        requests.anyRequest().authenticated();
    }

    private static JwtAuthenticationConverter byRoles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new TokenRoles());
        return converter;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
    }
}
