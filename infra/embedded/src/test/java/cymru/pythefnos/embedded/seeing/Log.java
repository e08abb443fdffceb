package cymru.pythefnos.embedded.seeing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What all services log, with the traces of stacks and the words of every exception in them. */
final class Log extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PatternLayout layout = new PatternLayout();

    static Log ofAll() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Log log = new Log();
        log.setContext(context);
        log.layout.setContext(context);
        log.layout.setPattern("%level %logger %thread %mdc %kvp %msg%n%ex{full}");
        log.layout.start();
        log.start();
        ROOT.addAppender(log);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(layout.doLayout(event));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        ROOT.detachAppender(this);
        stop();
    }
}
