package cymru.pythefnos.meeting.paper.pack.pdf;

import cymru.pythefnos.meeting.paper.pack.PackJob;
import cymru.pythefnos.meeting.paper.pack.PackJob.News;
import cymru.pythefnos.meeting.paper.pack.PackWords;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Missing;
import cymru.pythefnos.meeting.paper.pack.pdf.Chapter.Written;
import java.util.List;
import java.util.Map;

/** A pack as one text. It has no pages; each paper begins under a line that a search for its name finds. */
final class PackText {
    private static final String RULE = "=".repeat(60);

    private final PackWords words;
    private final StringBuilder text = new StringBuilder();

    private PackText(PackWords words) {
        this.words = words;
    }

    static String of(PackJob job, List<Chapter> chapters) {
        PackText pack = new PackText(new PackWords(job.language()));
        pack.cover(job);
        pack.line(pack.words.say("contents").toUpperCase(job.language().locale()));
        chapters.forEach(pack::listed);
        chapters.forEach(pack::chapter);
        pack.line("").line(RULE).line(pack.words.say("end"));
        return pack.text.toString();
    }

    private void cover(PackJob job) {
        line(job.cover().title()).line("");
        job.cover()
                .facts()
                .forEach(fact -> line(words.say("fact", Map.of("label", fact.label(), "value", fact.value()))));
        line("");
        List<News> news = job.cover().news();
        if (news != null) {
            line(words.say("news").toUpperCase(job.language().locale()));
            if (news.isEmpty()) {
                line(words.say("news.none"));
            }
            for (News each : news) {
                line(each.what() + ":");
                each.papers().forEach(paper -> line("- " + paper));
            }
            line("");
        }
    }

    private void listed(Chapter chapter) {
        line("- " + chapter.part().name() + (chapter.joins() ? "" : " (" + words.say("not-in") + ")"));
    }

    private void chapter(Chapter chapter) {
        line("").line(RULE).line(chapter.part().name()).line(RULE).line("");
        chapter.notes().forEach(note -> line(note).line(""));
        switch (chapter) {
            case Written written -> line(written.text().strip());
            case Missing missing -> line(words.say(missing.why().key()));
            default ->
                throw new IllegalArgumentException(
                        "not a text: " + chapter.part().name());
        }
    }

    private PackText line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
