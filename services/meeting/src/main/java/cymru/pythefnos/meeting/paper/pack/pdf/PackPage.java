package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.document.write.PrintSize;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import cymru.pythefnos.meeting.paper.pack.PackWords;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Laid;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Missing;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Own;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Picture;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Pictured;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Written;
import cymru.pythefnos.print.Pictures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** The XHTML of a pack. Where pages of an author's own belong, it has as many that are empty but for their numbers. */
final class PackPage {
    private static final String STYLE = """
            @page { size: A4; margin: 20mm 22mm 26mm 22mm;
              @bottom-center { content: "%s"; font-size: %dpt } }
            body { font-size: %dpt; line-height: 1.45; text-align: left; word-wrap: break-word }
            h1 { font-size: 1.5em; line-height: 1.25 } h2 { font-size: 1.25em } h3, h4, h5, h6 { font-size: 1.1em }
            h1, h2, h3, h4, h5, h6, p.row { page-break-after: avoid }
            h1.paper, div.leaf { page-break-before: always } div.leaf { height: 1pt }
            h1.paper { margin-top: 0 } p.fact { margin: 2pt 0 } p.note { border-left: 3pt solid #000; padding-left: 8pt }
            em { font-style: normal; font-weight: bold }
            ul, ol { padding-left: 1.7em; margin-left: 0 } ol.labelled, ul.contents { list-style: none; padding-left: 0 }
            li { margin-bottom: .35em } ol.labelled ul, ol.labelled ol, ul ol.labelled { padding-left: 1.7em }
            table { border-collapse: collapse; width: 100%% } th { text-align: left; font-weight: bold }
            td, th { border: 1pt solid #000; padding: 3pt; vertical-align: top }
            tr { page-break-inside: avoid } p.row { margin-bottom: 0 }
            a { color: #000; text-decoration: underline } sup, sub { font-size: .8em }
            .at::after { content: ", %s" target-counter(attr(href), page) "%s" }
            p.picture { page-break-before: always; text-align: center } p.picture img { max-width: 166mm; max-height: 236mm }
            """;

    private static final String SLOT = "\uE000";
    private static final int LONGEST_BOOKMARK = 120;

    private final PackJob job;
    private final PackWords words;
    private final Element body = new Element("body");
    private final Element bookmarks = new Element("bookmarks");
    private final Map<String, byte[]> pictures = new HashMap<>();

    private PackPage(PackJob job) {
        this.job = job;
        this.words = new PackWords(job.language());
    }

    /** The XHTML and the pictures in it. */
    record Made(String xhtml, Pictures pictures) {}

    static Made of(PackJob job, List<Chapter> chapters) {
        PackPage page = new PackPage(job);
        page.cover();
        page.contents(chapters);
        for (int i = 0; i < chapters.size(); i++) {
            page.chapter(chapters.get(i), anchor(i));
        }
        return new Made(page.html(), new Pictures(page.pictures));
    }

    private static String anchor(int chapter) {
        return "paper-" + (chapter + 1);
    }

    private void cover() {
        body.appendElement("h1").text(job.cover().title());
        job.cover().facts().forEach(fact -> {
            Element line = body.appendElement("p").addClass("fact");
            line.appendElement("strong").text(fact.label() + ":");
            line.appendText(" " + fact.value());
        });
        List<News> news = job.cover().news();
        if (news != null) {
            body.appendElement("h2").text(words.say("news"));
            if (news.isEmpty()) {
                body.appendElement("p").text(words.say("news.none"));
            }
            news.forEach(each -> {
                body.appendElement("h3").text(each.what());
                Element list = body.appendElement("ul");
                each.papers().forEach(paper -> list.appendElement("li").text(paper));
            });
        }
    }

    private void contents(List<Chapter> chapters) {
        body.appendElement("h2").attr("id", "contents").text(words.say("contents"));
        bookmark(bookmarks, words.say("contents"), "contents");
        Element list = body.appendElement("ul").addClass("contents");
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            Element line = list.appendElement("li");
            String href = "#" + anchor(i);
            line.appendElement("a").attr("href", href).text(chapter.part().name());
            if (!chapter.joins()) {
                line.appendText(" (" + words.say("not-in") + ")");
            }
            line.appendElement("span").addClass("at").attr("href", href);
        }
    }

    private void chapter(Chapter chapter, String anchor) {
        body.appendElement("h1")
                .addClass("paper")
                .attr("id", anchor)
                .text(chapter.part().name());
        chapter.notes().forEach(this::note);
        Element entry = bookmark(bookmarks, chapter.part().name(), anchor);
        switch (chapter) {
            case Laid laid -> laid(laid, anchor, entry);
            case Own own -> own(own);
            case Pictured pictured -> {
                note(words.say("pictures"));
                pictured(anchor, pictured.pictures());
            }
            case Missing missing -> note(words.say(missing.why().key()));
            case Written text ->
                throw new IllegalArgumentException(
                        "a text has no pages: " + text.part().name());
        }
    }

    private void laid(Laid laid, String anchor, Element entry) {
        note(words.say("laid-out"));
        if (!laid.pictures().isEmpty()) {
            note(words.say("pictures"));
        }
        Element content = laid.body().clone();
        content.select("[id]").forEach(each -> each.removeAttr("id"));
        content.expectFirst("h1").remove();
        int headings = 0;
        for (Element heading : content.select("h2")) {
            String id = anchor + "-" + ++headings;
            heading.attr("id", id);
            bookmark(entry, heading.wholeText().strip(), id);
        }
        new ArrayList<>(content.childNodes()).forEach(body::appendChild);
        pictured(anchor, laid.pictures());
    }

    private void own(Own own) {
        note(words.say("own-pages"));
        for (int i = 0; i < own.pages().pages(); i++) {
            body.appendElement("div").addClass("leaf");
        }
    }

    private void pictured(String anchor, Map<Integer, Picture> pages) {
        pages.forEach((number, picture) -> {
            String name = anchor + "-" + number;
            pictures.put(name, picture.jpeg());
            String said = words.say("picture", Map.of("page", number));
            body.appendElement("p")
                    .addClass("picture")
                    .appendElement("img")
                    .attr("src", Pictures.address(name))
                    .attr("alt", picture.words().isEmpty() ? said : picture.words());
        });
    }

    private void note(String sentence) {
        body.appendElement("p").addClass("note").text(sentence);
    }

    private static Element bookmark(Element into, String name, String anchor) {
        String short1 = name.substring(0, Math.min(LONGEST_BOOKMARK, name.length()));
        return into.appendElement("bookmark").attr("name", short1).attr("href", "#" + anchor);
    }

    private String html() {
        Document html = Document.createShell("");
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        PrintSize size = job.layout() == Layout.LARGE_PRINT ? PrintSize.LARGE : PrintSize.STANDARD;
        String pages = words.say("pages", Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \""));
        String[] at = words.say("page", Map.of("page", SLOT)).split(SLOT, -1);
        html.head()
                .appendElement("style")
                .appendText(STYLE.formatted(pages, size.points() - 2, size.points(), at[0], at[1]));
        html.head().appendChild(bookmarks);
        html.body().replaceWith(body);
        return html.html();
    }
}
