package cymru.pythefnos.servers.mailbox;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;

/** A page elsewhere must not read the mail by pointing its own name at 127.0.0.1 (DNS rebinding). */
final class OwnHosts extends Filter {
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
            chain.doFilter(exchange);
            return;
        }
        try (exchange) {
            exchange.sendResponseHeaders(421, -1);
        }
    }

    @Override
    public String description() {
        return "own hosts only";
    }
}
