package cymru.pythefnos.representative.delivery.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as the meeting service and the portal's token desk would, over real HTTP; can be away. */
final class MeetingServiceDouble implements AutoCloseable {

    private static final String GROUP = """
            {"id":"grwp","name":{"cy":"Grŵp Iechyd","en":"Health Group"},
             "contact":{"name":"Llŷr Huws","email":"llyr@bwrdd.example","phone":"01248 000000"},"version":1}""";
    private static final String MEETING = """
            {"id":"%s","groupId":"grwp","scheduleVersion":%d,"status":"%s","start":"%sT10:00:00+01:00",
             "end":"%sT12:00:00+01:00","preMeeting":null,"noticeDeadline":"2027-03-15","papersDeadline":"2027-03-22",
             "shortNotice":null,"title":{"cy":"Grŵp Iechyd","en":"Health Group"},"mode":"HYBRID",
             "venue":{"name":{"cy":"Neuadd","en":"Hall"},"address":"Bangor"},"joining":null,"attendees":[],
             "expectedOutcomes":[],"cancelReason":%s,"version":3}""";

    private final HttpServer server;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
    private final AtomicInteger inVain = new AtomicInteger();
    volatile boolean away;

    MeetingServiceDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        put("/oauth2/token", "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        put("/groups/grwp", GROUP);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked and had no answer. */
    int inVain() {
        return inVain.get();
    }

    void meeting(String id, int scheduleVersion, String day) {
        put("/meetings/" + id, MEETING.formatted(id, scheduleVersion, "SCHEDULED", day, day, "null"));
    }

    void cancelled(String id, int scheduleVersion, String day) {
        String reason = "{\"cy\":\"Dim ystafell\",\"en\":\"No room\"}";
        put("/meetings/" + id, MEETING.formatted(id, scheduleVersion, "CANCELLED", day, day, reason));
    }

    /** A rendition by its id; in its place there is another one by now. */
    void paper(String id, String rendition, byte[] bytes) {
        put(
                "/papers/" + id,
                "{\"id\":\"" + id + "\",\"number\":1,\"title\":{\"cy\":\"Cynllun\",\"en\":\"Plan\"},\"late\":null}");
        String place = "/papers/" + id + "/renditions/" + rendition;
        answers.put(place + "?rendition=" + id + "-r", bytes);
        put(place, "another file");
    }

    /** A pack in Welsh for whoever had these renditions, or for whoever had none. */
    void pack(String meeting, byte[] bytes, String... had) {
        String query = Stream.of(had).map(each -> "&had=" + each).collect(Collectors.joining());
        answers.put("/meetings/" + meeting + "/pack?format=STANDARD&language=cy" + query, bytes);
    }

    /** Another rendition of a paper that is there. */
    void rendition(String paper, String rendition, String id, byte[] bytes) {
        answers.put("/papers/" + paper + "/renditions/" + rendition + "?rendition=" + id, bytes);
    }

    private void put(String path, String json) {
        answers.put(path, json.getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = answers.get(exchange.getRequestURI().toString());
        try (exchange) {
            if (away || body == null) {
                inVain.incrementAndGet();
                exchange.sendResponseHeaders(away ? 503 : 404, -1);
                return;
            }
            boolean pack = exchange.getRequestURI().getPath().endsWith("/pack");
            exchange.getResponseHeaders().add("Content-Type", pack ? "application/pdf" : "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
