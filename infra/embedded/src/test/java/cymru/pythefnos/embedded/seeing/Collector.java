package cymru.pythefnos.embedded.seeing;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Takes traces as any collector does, by OTLP over HTTP, and keeps them. */
final class Collector implements AutoCloseable {
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::keep);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private void keep(HttpExchange exchange) throws IOException {
        try (exchange) {
            bodies.add(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** All that came, as it came: text stands in it as it is. */
    List<String> texts() {
        return bodies.stream()
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
    }

    /** The steps of one trace, by whichever service. */
    List<Recorded> trace(String id) {
        return bodies.stream()
                .flatMap(Collector::recorded)
                .filter(step -> step.trace().equals(id))
                .toList();
    }

    private static Stream<Recorded> recorded(byte[] body) {
        try {
            return ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
                    .flatMap(from -> from.getScopeSpansList().stream()
                            .flatMap(scope -> scope.getSpansList().stream())
                            .map(span -> Recorded.of(
                                    from.getResource().getAttributesList().stream()
                                            .filter(each -> each.getKey().equals("service.name"))
                                            .map(each -> each.getValue().getStringValue())
                                            .findFirst()
                                            .orElse(""),
                                    span)));
        } catch (IOException e) {
            throw new IllegalStateException("not OTLP", e);
        }
    }

    /** A step, by ids in hexadecimal. */
    record Recorded(String service, String name, Span.SpanKind kind, String trace, String id, String parent) {
        static Recorded of(String service, Span span) {
            return new Recorded(
                    service,
                    span.getName(),
                    span.getKind(),
                    hex(span.getTraceId()),
                    hex(span.getSpanId()),
                    hex(span.getParentSpanId()));
        }

        private static String hex(ByteString id) {
            return HexFormat.of().formatHex(id.toByteArray());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
