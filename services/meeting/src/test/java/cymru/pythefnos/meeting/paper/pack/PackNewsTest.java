package cymru.pythefnos.meeting.paper.pack;

import static cymru.pythefnos.meeting.paper.pack.PackFixture.STANDARD;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.docx;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.ids;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.paper;
import static cymru.pythefnos.meeting.paper.pack.PackFixture.rendition;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;
import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.Paper;
import cymru.pythefnos.meeting.paper.RenditionKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackNewsTest {
    private static final RenditionKey ENGLISH = new RenditionKey(RenditionFormat.STANDARD, Language.EN);
    private static final RenditionKey LARGE = new RenditionKey(RenditionFormat.LARGE_PRINT, Language.CY);

    private final Paper same = paper(1, "same", null).with(docx("same-1"));
    private final Paper replaced =
            paper(2, "replaced", null).with(docx("replaced-1")).with(docx("replaced-2"));
    private final Paper added = paper(3, "added", null).with(docx("added-1"));
    private final Paper withdrawn =
            paper(4, "withdrawn", null).with(docx("withdrawn-1")).takenBack();

    @Test
    void whatTheReaderDoesNotHaveIsNew() {
        PackNews news = PackNews.of(
                List.of(same, replaced, added, withdrawn), STANDARD, ids("same-1", "replaced-1", "withdrawn-1"));

        assertThat(news.added()).containsExactly(added);
        assertThat(news.replaced()).containsExactly(replaced);
        assertThat(news.withdrawn()).containsExactly(withdrawn);
    }

    @Test
    void whoeverHasEverythingHasNoNews() {
        assertThat(PackNews.of(List.of(same, replaced), STANDARD, ids("same-1", "replaced-1", "replaced-2"))
                        .nothing())
                .isTrue();
    }

    @Test
    void aPaperThatWasWithdrawnBeforeItWasSentIsNoNews() {
        assertThat(PackNews.of(List.of(same, withdrawn), STANDARD, ids("same-1"))
                        .nothing())
                .isTrue();
    }

    @Test
    void whoeverReadsAnotherFormByNowHasThePaperAllTheSame() {
        Paper both = same.with(rendition("large-1", LARGE, FileKind.PDF, true));

        assertThat(PackNews.of(List.of(both), LARGE, ids("same-1")).nothing()).isTrue();
    }

    @Test
    void aNewVersionInOneOfTwoLanguagesIsNewInThatOne() {
        Paper both = replaced.with(rendition("english-1", ENGLISH, FileKind.DOCX, false));

        assertThat(PackNews.of(List.of(both), STANDARD, ids("replaced-1", "english-1"))
                        .replaced())
                .containsExactly(both);
        assertThat(PackNews.of(List.of(both), ENGLISH, ids("replaced-1", "english-1"))
                        .nothing())
                .isTrue();
    }
}
