package cymru.pythefnos.docstore.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of RFC 7677 §3, and what departs from it. */
class ScramConversationTest {
    private static final String FIRST = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO";
    private static final String SERVER_NONCE = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    private static final String LAST =
            "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";

    private final Users users = Users.of(List.of(new Login("other", "pencil", Set.of())));
    private final Users.Account account = new Users.Account(
            new User("user", Set.of("some")),
            ScramCredential.of("pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096),
            true);

    @Test
    void theExampleOfTheStandard() {
        ScramConversation conversation = conversation();

        assertThat(conversation.serverFirst())
                .isEqualTo("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096");
        assertThat(conversation.end(LAST)).isEqualTo("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=!",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=AAAA",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=eHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "c=eSws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%other,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
            })
    void whatDoesNotProveThePasswordInThisConversationIsRefused(String last) {
        assertThatThrownBy(() -> conversation().end(last)).isInstanceOf(NotAuthenticated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n,,",
                "n=user,r=nonce",
                "n,,n=user",
                "n,,r=nonce",
                "n,,n=,r=nonce",
                "n,,n=user,r=",
                "n,,n=user,n=user,r=nonce",
                "n,,m=extension,n=user,r=nonce",
                "n,a=somebody,n=user,r=nonce",
                "p=tls-unique,,n=user,r=nonce"
            })
    void whatIsNoFirstMessageIsRefused(String first) {
        assertThatThrownBy(() -> ScramConversation.begin(users::named, first, SERVER_NONCE))
                .isInstanceOf(NotAuthenticated.class);
    }

    @Test
    void aNameThatIsNotThereIsAnsweredLikeOneThatIs() {
        ScramMessage there = serverFirst("n,,n=other,r=nonce");
        ScramMessage nobody = serverFirst("n,,n=nobody,r=nonce");

        assertThat(nobody.attributes().keySet()).isEqualTo(there.attributes().keySet());
        assertThat(nobody.bytes('s')).hasSameSizeAs(there.bytes('s'));
        assertThat(nobody.required('i')).isEqualTo(there.required('i')).isEqualTo("15000");
        assertThat(serverFirst("n,,n=nobody,r=nonce").bytes('s')).isEqualTo(nobody.bytes('s'));
        assertThat(serverFirst("n,,n=nobody2,r=nonce").bytes('s')).isNotEqualTo(nobody.bytes('s'));
    }

    @Test
    void commaAndEqualsSignInANameAreCodes() {
        assertThat(ScramMessage.of("n=a=2Cb=3Dc,r=x").userName()).isEqualTo("a,b=c");
    }

    private ScramMessage serverFirst(String first) {
        return ScramMessage.of(
                ScramConversation.begin(users::named, first, SERVER_NONCE).serverFirst());
    }

    private ScramConversation conversation() {
        return ScramConversation.begin(name -> account, FIRST, SERVER_NONCE);
    }
}
