package cymru.pythefnos.chassis.inbox.kafka;

import cymru.pythefnos.chassis.inbox.EventHandler;
import cymru.pythefnos.chassis.inbox.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that counts, or listens to one that does. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class CountingService {
    static final String TYPE = "cymru.pythefnos.count.counted.v1";
    static final String SECRET = "Mrs Jones, 3 Stryd Fawr";

    record Counted(int to) {}

    @Bean
    Handler handler() {
        return new Handler();
    }

    static final class Handler implements EventHandler {
        private final Map<String, List<Integer>> counted = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
        private volatile String refused = "";

        void refuse(String subject, long seq) {
            refused = subject + seq;
        }

        void obey() {
            refused = "";
        }

        List<Integer> counted(String subject) {
            return counted.getOrDefault(subject, List.of());
        }

        int attempts(String subject, long seq) {
            return attempts.getOrDefault(subject + seq, new AtomicInteger()).get();
        }

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public void on(ReceivedEvent event) {
            String key = event.subject() + event.seq();
            attempts.computeIfAbsent(key, k -> new AtomicInteger()).incrementAndGet();
            if (refused.equals(key)) {
                throw new IllegalStateException("refused for " + SECRET);
            }
            counted.computeIfAbsent(event.subject(), s -> new CopyOnWriteArrayList<>())
                    .add(event.dataAs(Counted.class).to());
        }
    }
}
