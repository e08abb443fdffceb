package cymru.pythefnos.servers.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import cymru.pythefnos.servers.PortTaken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Reads a mailbox over HTTP on 127.0.0.1: {@code GET /messages} lists (JSON, oldest first, {@code ?to=} one address),
 * {@code GET /messages/{id}} gives the message as it was sent.
 */
public final class MailboxView implements AutoCloseable {

    private static final String MESSAGES = "/messages";
    private final Mailbox mailbox;
    private final HttpServer server;

    private MailboxView(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    /**
     * @param port the port, or 0 for any free one
     * @param beside what answers at other paths
     * @param guard who may see any of it
     * @throws PortTaken if another program listens on the port
     */
    public static MailboxView open(Mailbox mailbox, int port, Map<String, HttpHandler> beside, Filter guard) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            MailboxView view = new MailboxView(mailbox, server);
            List<Filter> guards = List.of(new OwnHosts(), guard);
            server.createContext("/", view::answer).getFilters().addAll(guards);
            beside.forEach((path, handler) ->
                    server.createContext(path, handler).getFilters().addAll(guards));
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
