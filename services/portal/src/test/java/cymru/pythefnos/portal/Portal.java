package cymru.pythefnos.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running portal, spoken to over HTTP alone. */
final class Portal implements AutoCloseable {

    static final String SECRET = "cyfrinach-y-gwasanaeth";
    static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final Path folder;

    /** Where the service named representative has the secret that {@link #SECRET} is. */
    Portal(Path folder) {
        this.folder = folder;
        this.context = PortalApplication.application()
                .run(
                        "--server.port=0",
                        "--pythefnos.issuer=https://porth.example",
                        "--pythefnos.identity.folder=" + folder,
                        "--pythefnos.identity.services.representative=" + SECRET);
    }

    HttpResponse<String> token(String id, String secret) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    String tokenOf(String id, String secret) {
        return JSON.readTree(token(id, secret).body()).get("access_token").asString();
    }

    String tokenFrom(String file) {
        Properties client = credentials(file);
        return tokenOf(client.getProperty("client-id"), client.getProperty("client-secret"));
    }

    Properties credentials(String file) {
        Properties client = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            client.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return client;
    }

    HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String token, String body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).DELETE());
    }

    static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private HttpRequest.Builder request(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
