package cymru.pythefnos.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import cymru.pythefnos.chassis.security.roles.OfficersOnly;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A token that is signed with the right key still has to come from the right place, be meant for us, and end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
    private static final String ISSUER = "http://127.0.0.1:8080";
    private final HttpClient http = HttpClient.newHttpClient();
    private RSAKey key;
    private HttpServer portal;
    private ConfigurableApplicationContext service;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Room.class)
    static class Small {}

    @RestController
    static class Room {
        @OfficersOnly
        @GetMapping("/room")
        String room() {
            return "in";
        }
    }

    @BeforeAll
    void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        byte[] keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/oauth2/jwks", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        portal.start();
        service = new SpringApplicationBuilder(Small.class)
                .run(
                        "--spring.config.name=none",
                        "--server.port=0",
                        "--pythefnos.store.enabled=false",
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:"
                                + portal.getAddress().getPort() + "/oauth2/jwks");
    }

    @AfterAll
    void stop() {
        service.close();
        portal.stop(0);
    }

    @Test
    void whatThePortalGivesIsTaken() {
        assertThat(status(claims -> claims)).isEqualTo(200);
        assertThat(status(claims -> claims.audience(List.of("other", "pythefnos"))))
                .isEqualTo(200);
    }

    @Test
    void fromAnotherIssuerOrNoneIsRefused() {
        assertThat(status(claims -> claims.issuer("https://elsewhere.example"))).isEqualTo(401);
        assertThat(status(claims -> claims.issuer(null))).isEqualTo(401);
        assertThat(status(claims -> claims.issuer(ISSUER + "/"))).isEqualTo(401);
    }

    @Test
    void forAnotherSystemOrNobodyIsRefused() {
        assertThat(status(claims -> claims.audience("elsewhere"))).isEqualTo(401);
        assertThat(status(claims -> claims.audience((String) null))).isEqualTo(401);
    }

    @Test
    void withoutAnEndOrAfterItIsRefused() {
        assertThat(status(claims -> claims.expirationTime(null))).isEqualTo(401);
        assertThat(status(claims -> claims.expirationTime(at(-120)))).isEqualTo(401);
        assertThat(status(claims -> claims.notBeforeTime(at(600)))).isEqualTo(401);
    }

    @Test
    void rolesCountAsTheyAreWritten() {
        assertThat(status(claims -> claims.claim("roles", List.of("OFFICER")))).isEqualTo(403);
        assertThat(status(claims -> claims.claim("roles", List.of("Officer")))).isEqualTo(403);
        assertThat(status(claims -> claims.claim("roles", "officer"))).isEqualTo(403);
        assertThat(status(claims -> claims.claim("roles", List.of("contact")))).isEqualTo(403);
        assertThat(status(claims -> claims.claim("roles", null).claim("scope", "officer")))
                .isEqualTo(403);
    }

    @Test
    void signedByAnotherOrNobodyIsRefused() throws JOSEException {
        RSAKey another = new RSAKeyGenerator(2048).keyID("k").generate();
        assertThat(status(signed(another, usual().build()))).isEqualTo(401);
        assertThat(status(new PlainJWT(usual().build()).serialize())).isEqualTo(401);
    }

    private int status(UnaryOperator<JWTClaimsSet.Builder> changed) {
        return status(signed(key, changed.apply(usual()).build()));
    }

    private static JWTClaimsSet.Builder usual() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("pythefnos")
                .subject("someone")
                .issueTime(at(-10))
                .expirationTime(at(300))
                .claim("roles", List.of("officer"));
    }

    private static Date at(int secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }

    private static String signed(RSAKey with, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String token) {
        try {
            URI room = URI.create(
                    "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/room");
            HttpRequest request = HttpRequest.newBuilder(room)
                    .header("Authorization", "Bearer " + token)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
