package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import cymru.pythefnos.servers.PortTaken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Reads a mailbox over HTTP on 127.0.0.1: {@code GET /messages} lists (JSON, oldest first, {@code ?to=} one address),
 * {@code GET /messages/{id}} gives the message as it was sent.
 */
public final class MailboxView implements AutoCloseable {

    private static final String MESSAGES = "/messages";
    // a page elsewhere must not read the mail by pointing its own name at 127.0.0.1 (DNS rebinding)
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");
    private final Mailbox mailbox;
    private final HttpServer server;

    private MailboxView(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    /**
     * @param port the port, or 0 for any free one
     * @throws PortTaken if another program listens on the port
     */
    public static MailboxView open(Mailbox mailbox, int port) {
        return open(mailbox, port, Map.of());
    }

    /**
     * The same, with more to see on the same port.
     *
     * @param beside what answers at other paths
     * @throws PortTaken if another program listens on the port
     */
    public static MailboxView open(Mailbox mailbox, int port, Map<String, HttpHandler> beside) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            MailboxView view = new MailboxView(mailbox, server);
            server.createContext("/", guarded(view::answer));
            beside.forEach((path, handler) -> server.createContext(path, guarded(handler)));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return view;
        } catch (IOException e) {
            throw new PortTaken(port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static HttpHandler guarded(HttpHandler handler) {
        return exchange -> {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
                handler.handle(exchange);
                return;
            }
            try (exchange) {
                send(exchange, 421, "text/plain", new byte[0]);
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!"GET".equals(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET");
                send(exchange, 405, "text/plain", new byte[0]);
            } else {
                get(exchange);
            }
        }
    }

    private void get(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(MESSAGES)) {
            String list =
                    MailJson.list(mailbox.messages(), exchange.getRequestURI().getRawQuery());
            send(exchange, 200, "application/json", list.getBytes(UTF_8));
            return;
        }
        String id = path.startsWith(MESSAGES + "/") ? path.substring(MESSAGES.length() + 1) : "";
        var message = mailbox.message(id);
        send(exchange, message.isPresent() ? 200 : 404, "message/rfc822", message.orElse(new byte[0]));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
