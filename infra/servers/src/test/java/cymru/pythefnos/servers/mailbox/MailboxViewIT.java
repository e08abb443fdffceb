package cymru.pythefnos.servers.mailbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import cymru.pythefnos.servers.PortTaken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = SECONDS)
class MailboxViewIT {

    @TempDir
    Path folder;

    Mailbox mailbox;
    MailboxView view;
    volatile boolean locked;

    @BeforeEach
    void twoMessages() throws Exception {
        mailbox = Mailbox.open(folder, 0);
        view = open(0, Map.of());
        try (Sender sender = new Sender(mailbox)) {
            sender.send("a+1@example.org", "Subject: =?UTF-8?Q?D=C5=B5r?= \"1\"\r\n\r\n");
            sender.send("b@example.org", "Subject: two\r\n\r\n");
        }
    }

    private MailboxView open(int port, Map<String, HttpHandler> beside) {
        return MailboxView.open(mailbox, port, beside, new Filter() {
            @Override
            public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
                if (locked) {
                    exchange.sendResponseHeaders(401, -1);
                } else {
                    chain.doFilter(exchange);
                }
            }

            @Override
            public String description() {
                return "lock";
            }
        });
    }

    @AfterEach
    void close() {
        view.close();
        mailbox.close();
    }

    @Test
    void listsOldestFirst() throws Exception {
        HttpResponse<String> list = get("/messages");
        assertThat(list.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(list.body())
                .containsSubsequence("\"id\":\"000000000001\"", "\"subject\":\"Dŵr \\\"1\\\"\"", "\"subject\":\"two\"");
    }

    @Test
    void listsOneAddressInAnyCase() throws Exception {
        assertThat(get("/messages?to=A+1@example.org").body())
                .contains("000000000001")
                .doesNotContain("000000000002");
        assertThat(get("/messages?to=nobody@example.org").body()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void givesTheMessageItself() throws Exception {
        HttpResponse<String> message = get("/messages/000000000002");
        assertThat(message.headers().firstValue("Content-Type")).hasValue("message/rfc822");
        assertThat(message.body()).isEqualTo("Subject: two\r\n\r\n");
    }

    @Test
    void anythingElseIsNotThere() throws Exception {
        assertThat(get("/messages/7").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/messages/..%2Fin-use").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsChangedFromHere() throws Exception {
        HttpRequest delete = HttpRequest.newBuilder(uri("127.0.0.1", "/messages/000000000002"))
                .DELETE()
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(delete, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aPageElsewhereReadsNothingByPointingItsNameHere() throws Exception {
        try (MailboxView more = open(0, Map.of("/more", e -> e.sendResponseHeaders(204, -1)))) {
            assertThat(statusLine(more, "127.0.0.1", "/more")).contains("204");
            assertThat(statusLine(more, "evil.example", "/more")).contains("421");
            assertThat(statusLine(more, "evil.example", "/messages")).contains("421");
        }
    }

    // by hand: the JDK's client lets nobody choose the Host
    private static String statusLine(MailboxView view, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), view.port())) {
            String request = "GET %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(path, host, view.port()).getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void theGuardStandsBeforeEveryPath() throws Exception {
        try (MailboxView more = open(0, Map.of("/more", e -> e.sendResponseHeaders(204, -1)))) {
            locked = true;
            for (String path : List.of("/messages", "/messages/000000000001", "/more", "/", "/other")) {
                assertThat(statusLine(more, "127.0.0.1", path)).contains("401");
            }
        }
    }

    @Test
    void aTakenPortIsNamed() {
        assertThatThrownBy(() -> open(view.port(), Map.of())).isInstanceOf(PortTaken.class);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri("localhost", path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String host, String path) {
        return URI.create("http://" + host + ":" + view.port() + path);
    }
}
