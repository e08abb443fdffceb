package cymru.pythefnos.chassis.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoConfigurationException;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import cymru.pythefnos.chassis.settings.StartFailure;
import cymru.pythefnos.chassis.settings.StartRefused;
import cymru.pythefnos.testing.words.BundleRules;
import cymru.pythefnos.testing.words.Literals;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.dao.DataAccessResourceFailureException;

/** Why a service didn't start is read from the exceptions that say it. */
class StartFailuresTest {

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(new PortInUseException(8081, new BindException("Address already in use")), "port-taken"),
                Arguments.of(new BindException("Cannot assign requested address"), "address-elsewhere"),
                Arguments.of(new MongoTimeoutException("30000 ms"), "mongodb-away"),
                Arguments.of(new MongoConfigurationException("no SRV record"), "mongodb-away"),
                Arguments.of(
                        new MongoSecurityException(
                                MongoCredential.createCredential("u", "admin", "p".toCharArray()), "no"),
                        "mongodb-refused"),
                Arguments.of(command(18), "mongodb-refused"),
                Arguments.of(command(13), "mongodb-no-right"),
                Arguments.of(new AccessDeniedException("/run/secrets/x"), "file-forbidden"),
                Arguments.of(StartRefused.because("half-login", "spring.mail.username"), "half-login"));
    }

    @ParameterizedTest
    @MethodSource("known")
    void whateverIsAroundThem(Throwable known, String key) {
        Throwable wrapped = new IllegalStateException("x", new DataAccessResourceFailureException("y", known));
        assertThat(StartFailures.in(wrapped).map(StartFailure::key)).contains(key);
    }

    @Test
    void aBugIsNoneOfThem() {
        assertThat(StartFailures.in(new NullPointerException())).isEmpty();
        assertThat(StartFailures.in(command(1))).isEmpty();
    }

    @Test
    void everySentenceIsThereInBothLanguagesAndAskedFor() {
        BundleRules rules = BundleRules.of("chassis/start");
        rules.check();
        rules.checkUsed(Literals.in(
                Path.of("src/main/java"),
                Path.of("../portal/src/main/java"),
                Path.of("../meeting/src/main/java"),
                Path.of("../representative/src/main/java")));
    }

    private static MongoCommandException command(int code) {
        return new MongoCommandException(
                new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)),
                new ServerAddress("localhost", 27017));
    }
}
