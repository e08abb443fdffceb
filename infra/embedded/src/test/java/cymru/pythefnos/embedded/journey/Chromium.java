package cymru.pythefnos.embedded.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window that takes pictures of pages, spoken to by the DevTools protocol. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final WebSocket socket;
    private final Replies replies = new Replies();
    private final AtomicInteger calls = new AtomicInteger();
    private final String session;

    /** Nothing where there is no browser, or where nobody asks for pictures: a thousand of them take minutes. */
    static Optional<Chromium> open(Path scratch) throws IOException {
        if (!Boolean.getBoolean("pythefnos.gallery.pictures")) {
            return Optional.empty();
        }
        Optional<Path> program =
                PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        return program.isEmpty() ? Optional.empty() : Optional.of(new Chromium(program.get(), scratch));
    }

    private Chromium(Path program, Path scratch) throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + scratch,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = scratch.resolve("DevToolsActivePort");
        Awaitility.await("a browser")
                .atMost(PATIENCE)
                .until(() -> Files.exists(port) && Files.readAllLines(port).size() == 2);
        List<String> lines = Files.readAllLines(port);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.getLast()), replies)
                .join();
        String target = call(null, "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        call(session, "Page.enable", Map.of());
    }

    /**
     * The whole page.
     *
     * @param zoom 1 as it is; 2 for somebody who reads at 200 %
     * @return how wide it is in that window, in pixels of its own
     */
    int picture(Path html, int width, double zoom, boolean dark, Path png) throws IOException {
        int inside = (int) (width / zoom);
        call(
                session,
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", inside, "height", 800, "deviceScaleFactor", zoom, "mobile", false));
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        call(session, "Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        call(session, "Page.navigate", Map.of("url", html.toUri().toString()));
        Awaitility.await("the page")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> evaluated("document.readyState").asString().equals("complete"));
        int wide = evaluated("document.documentElement.scrollWidth").asInt();
        JsonNode size = call(session, "Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of(
                "x", 0, "y", 0, "width", inside, "height", size.get("height").asDouble(), "scale", 1);
        JsonNode shot = call(
                session,
                "Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        Files.write(png, Base64.getDecoder().decode(shot.get("data").asString()));
        return wide;
    }

    private JsonNode evaluated(String script) {
        return call(session, "Runtime.evaluate", Map.of("expression", script))
                .get("result")
                .get("value");
    }

    private JsonNode call(@Nullable String in, String method, Map<String, ?> params) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> reply = replies.to(id);
        var message = new HashMap<String, Object>(Map.of("id", id, "method", method, "params", params));
        if (in != null) {
            message.put("sessionId", in);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode said = reply.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (said.has("error")) {
            throw new IllegalStateException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Replies implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
        private final StringBuilder begun = new StringBuilder();

        CompletableFuture<JsonNode> to(int id) {
            return waiting.computeIfAbsent(id, nth -> new CompletableFuture<>());
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                JsonNode said = JSON.readTree(begun.toString());
                begun.setLength(0);
                if (said.has("id")) {
                    to(said.get("id").asInt()).complete(said);
                }
            }
            from.request(1);
            return null;
        }
    }
}
