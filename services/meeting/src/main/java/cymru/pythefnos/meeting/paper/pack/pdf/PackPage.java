package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.PackJob;
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
import org.jsoup.nodes.Element;

/** The XHTML of a pack. Where pages of an author's own belong, it has as many that are empty but for their numbers. */
final class PackPage {
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
        return new Made(PackStyle.html(job, page.bookmarks, page.body), new Pictures(page.pictures));
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
}
