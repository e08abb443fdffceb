package cymru.pythefnos.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests so bad that no ordinary client sends them: still 4xx, still a problem in both languages. */
@SpringBootTest(
        classes = Trial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {Trial.PROPERTIES_WITHOUT_STORE, "server.tomcat.connection-timeout=1s"})
class ContainerTest {
    private static final String BEGINNING =
            "POST /things HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: 90\r\n\r\n{";
    private static final String TOKEN = "Host: x\r\nConnection: close\r\nAuthorization: Bearer ann-officer\r\n";
    private final int port;

    ContainerTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /things?from=[ HTTP/1.1",
                "GET /things?from=%zz HTTP/1.1",
                "GET /things?from=%ff&limit=%c3%28 HTTP/1.1",
                "GET /things/%00 HTTP/1.1",
                "GET /things?from=%00 HTTP/1.1",
                "GET /things?from=a%0D%0Ab HTTP/1.1",
                "GET /things?from=%7f HTTP/1.1",
                "GET /things?from= HTTP/1.1",
                "GET /things?limit=2&from=&after=x HTTP/1.1",
                "GET /things/%2e%2e/x HTTP/1.1",
                "GET /things//x HTTP/1.1",
                "GET /things;a=b HTTP/1.1",
                "GET /things/%2F HTTP/1.1",
                "GET /things%0d%0aX:1 HTTP/1.1",
                "GET things HTTP/1.1",
                "FOO /things HTTP/1.1",
                "G@T /things HTTP/1.1",
                "GET /things HTTP/9.9",
                "TRACE /things HTTP/1.1",
                "POST /things HTTP/1.1\r\nContent-Type: application/json;charset=nonsense\r\nContent-Length: 2\r\n\r\n{}",
                "POST /things HTTP/1.1\r\nContent-Type: application/json;charset=utf-16\r\nContent-Length: 2\r\n\r\n{}",
                "POST /things HTTP/1.1\r\nContent-Type: json\r\nContent-Length: 2\r\n\r\n{}",
                "POST /things HTTP/1.1\r\nContent-Type: ;;;\r\nContent-Length: 2\r\n\r\n{}",
                "POST /things HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: nine\r\n\r\n{}",
                "POST /things HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /things HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: odd\r\n\r\n{}",
                "POST /uploads HTTP/1.1\r\nContent-Type: multipart/form-data\r\nContent-Length: 2\r\n\r\n{}",
                "POST /uploads HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 2\r\n\r\n{}",
                "GET /things HTTP/1.1\r\nAccept: nonsense"
            })
    void aBadRequestIsAProblem(String request) throws IOException {
        String[] parts = request.split("\r\n", 2);
        String rest = parts.length == 1 ? "" : parts[1];
        String headers =
                rest.contains("\r\n\r\n") ? TOKEN + rest : TOKEN + (rest.isEmpty() ? "" : rest + "\r\n") + "\r\n";

        assertProblem(send(parts[0] + "\r\n" + headers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf"})
    void aBodyThatBreaksOffIsTheClientsFault(String type) throws IOException {
        try (Socket socket = begun(type)) {
            socket.shutdownOutput();
            String answer = read(socket);
            assertThat(answer).startsWith("HTTP/1.1 400");
            assertProblem(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/pdf"})
    void aBodyThatStopsComingIsGivenUp(String type) throws IOException {
        try (Socket socket = begun(type)) {
            String answer = read(socket);
            assertThat(answer).startsWith("HTTP/1.1 408");
            assertProblem(answer);
        }
    }

    private Socket begun(String type) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        String request = BEGINNING.formatted(TOKEN, type);
        socket.getOutputStream()
                .write((type.endsWith("json") ? request : request.replace("/things", "/raw"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(ints = {9_000, 100_000})
    void anOverLongAddressIsAProblem(int length) throws IOException {
        assertProblem(send("GET /things?from=" + "x".repeat(length) + " HTTP/1.1\r\n" + TOKEN + "\r\n"));
    }

    private static void assertProblem(String answer) {
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).contains("content-type: application/problem+json");
        assertThat(answer).contains("\"cy\":").contains("\"en\":").doesNotContain("<html");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket);
        }
    }

    private static String read(Socket socket) {
        StringBuilder answer = new StringBuilder();
        try {
            answer.append(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException reset) {
            answer.append("reset: ").append(reset);
        }
        return answer.toString();
    }
}
