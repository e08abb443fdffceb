package cymru.pythefnos.embedded.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages behind the link with which somebody says that they can't read a paper, as a browser without a token gets them. */
final class PagesByLink {
    private static final Pattern LINK = Pattern.compile("/unreadable/[A-Za-z0-9_-]{22}");

    private final URI service;
    private final HttpClient http = HttpClient.newHttpClient();

    PagesByLink(URI service) {
        this.service = service;
    }

    /** Each by its name; none if the message has no such link. */
    Map<String, String> of(Mail mail) {
        Map<String, String> pages = new LinkedHashMap<>();
        Matcher link = LINK.matcher(mail.text());
        if (link.find()) {
            String path = link.group();
            pages.put("question", got(path));
            pages.put("question-cy", got(path + "/cy"));
            pages.put("question-en", got(path + "/en"));
            pages.put("nothing-chosen", sent(path, ""));
            pages.put("told", sent(path, "trouble=LAYOUT"));
            pages.put("no-longer-good", got("/unreadable/0000000000000000000000"));
        }
        return pages;
    }

    private String got(String path) {
        return page(HttpRequest.newBuilder(service.resolve(path)));
    }

    private String sent(String path, String form) {
        BodyPublisher body = BodyPublishers.ofString(form, StandardCharsets.UTF_8);
        return page(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body));
    }

    private String page(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
