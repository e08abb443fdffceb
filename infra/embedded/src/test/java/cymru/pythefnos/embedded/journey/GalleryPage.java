package cymru.pythefnos.embedded.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The folder with everything that was sent, and a page that leads to it. */
final class GalleryPage implements AutoCloseable {

    private static final int LETTER_DPI = 60;

    private final Path folder;
    private final StringBuilder index = new StringBuilder("<!DOCTYPE html><meta charset=\"UTF-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Oriel / Gallery</title><h1>Oriel / Gallery</h1>"
            + "<style>body{font-family:sans-serif}img{width:12em;vertical-align:top;border:1px solid #888}</style>");
    private final List<String> tooWide = new ArrayList<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private String chapter = "";

    GalleryPage(Path folder) throws IOException {
        this.folder = folder;
        GalleryIT.cleared(folder);
    }

    void mail(String reader, int nth, Mail mail, @Nullable Chromium browser) throws IOException {
        String name = "%s-%02d-%s".formatted(reader, nth, slug(mail.subject()));
        chapter(reader);
        Files.write(folder.resolve(name + ".eml"), mail.raw());
        Files.writeString(folder.resolve(name + ".txt"), mail.text());
        Path html = Files.writeString(folder.resolve(name + ".html"), mail.html(), StandardCharsets.UTF_8);
        index.append("<h3>").append(mail.subject()).append("</h3><p>");
        List.of(".eml", ".txt", ".html").forEach(kind -> link(name + kind, kind));
        pictures(browser, html, name);
        index.append("</p>");
    }

    /** A page behind a link in a message. */
    void page(String reader, String what, String page, @Nullable Chromium browser) throws IOException {
        String name = reader + "-page-" + what;
        chapter(reader);
        Path html = Files.writeString(folder.resolve(name + ".html"), page, StandardCharsets.UTF_8);
        index.append("<h3>").append(what).append("</h3><p>");
        link(name + ".html", ".html");
        pictures(browser, html, name);
        index.append("</p>");
    }

    private void pictures(@Nullable Chromium browser, Path html, String name) throws IOException {
        if (browser != null) {
            for (int width : List.of(360, 800)) {
                picture(browser, html, width, 1, false, name);
                picture(browser, html, width, 1, true, name);
            }
            picture(browser, html, 320, 1, false, name);
            picture(browser, html, 800, 2, false, name);
        }
    }

    private void picture(Chromium browser, Path html, int width, double zoom, boolean dark, String name)
            throws IOException {
        String png = "%s-%d%s%s.png".formatted(name, width, zoom > 1 ? "-200" : "", dark ? "-dark" : "");
        int wide = browser.picture(html, width, zoom, dark, folder.resolve(png));
        if (wide > width / zoom) {
            tooWide.add(png + ": " + wide);
        }
        index.append("<a href=\"")
                .append(png)
                .append("\"><img loading=\"lazy\" alt=\"")
                .append(png)
                .append("\" src=\"")
                .append(png)
                .append("\"></a> ");
    }

    void letter(String reader, String kind, byte[] pdf) throws IOException {
        String name = reader + "-" + kind.toLowerCase(Locale.ROOT);
        int nth = letters.merge(name, 1, Integer::sum);
        name = nth == 1 ? name : name + "-" + nth;
        chapter(reader);
        Files.write(folder.resolve(name + ".pdf"), pdf);
        index.append("<h3>").append(kind).append("</h3><p>");
        link(name + ".pdf", ".pdf");
        try (PDDocument letter = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(letter);
            for (int page = 0; page < letter.getNumberOfPages(); page++) {
                String png = name + "-page-" + (page + 1) + ".png";
                var image = renderer.renderImageWithDPI(page, LETTER_DPI, ImageType.RGB);
                ImageIO.write(image, "png", folder.resolve(png).toFile());
                index.append("<img loading=\"lazy\" alt=\"")
                        .append(png)
                        .append("\" src=\"")
                        .append(png)
                        .append("\"> ");
            }
        }
        index.append("</p>");
    }

    /** Pictures that are wider than the window. */
    List<String> tooWide() {
        return tooWide;
    }

    private void chapter(String reader) {
        if (!chapter.equals(reader)) {
            index.append("<h2>").append(reader).append("</h2>");
            chapter = reader;
        }
    }

    private void link(String file, String kind) {
        index.append("<a href=\"").append(file).append("\">").append(kind).append("</a> ");
    }

    private static String slug(String subject) {
        String first = subject.split(" / ")[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return first.length() > 40 ? first.substring(0, 40) : first;
    }

    @Override
    public void close() throws IOException {
        Files.writeString(folder.resolve("index.html"), index, StandardCharsets.UTF_8);
    }
}
