package cymru.pythefnos.chassis.start;

import cymru.pythefnos.chassis.settings.StartFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Tells Spring Boot that a failure is known, so that it prints no stack trace. Its report isn't printed either: {@link
 * Starting}, or whoever else started the service, says what there is to say.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class KnownFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return StartFailures.in(failure).map(known -> silent(known, failure)).orElse(null);
    }

    private static FailureAnalysis silent(StartFailure known, Throwable failure) {
        // by the system itself, since settings may not have been read when this is reached
        LoggingSystem.get(KnownFailureAnalyzer.class.getClassLoader())
                .setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
        return new FailureAnalysis(known.key(), null, failure);
    }
}
