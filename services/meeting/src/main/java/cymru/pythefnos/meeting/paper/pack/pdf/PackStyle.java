package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.document.write.PrintSize;
import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.Layout;
import cymru.pythefnos.meeting.paper.pack.PackWords;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** How the pages of a pack look, and what stands at their foot. */
final class PackStyle {
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

    private PackStyle() {}

    static String html(PackJob job, Element bookmarks, Element body) {
        Document html = Document.createShell("");
        html.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        PackWords words = new PackWords(job.language());
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
