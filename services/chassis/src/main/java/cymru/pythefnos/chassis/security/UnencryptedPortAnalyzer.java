package cymru.pythefnos.chassis.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what to do about an unencrypted port, instead of a stack trace. */
final class UnencryptedPortAnalyzer extends AbstractFailureAnalyzer<UnencryptedPortException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnencryptedPortException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave server.address out (127.0.0.1), or configure server.ssl, or set pythefnos.behind-tls=true if a"
                        + " proxy before this service does TLS.",
                cause);
    }
}
