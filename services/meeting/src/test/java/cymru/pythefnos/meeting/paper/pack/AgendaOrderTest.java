package cymru.pythefnos.meeting.paper.pack;

import static cymru.pythefnos.meeting.paper.pack.PackFixture.paper;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaOrderTest {
    private static List<String> ordered(List<String> agenda, Paper... papers) {
        return Stream.of(papers)
                .sorted(AgendaOrder.of(agenda))
                .map(paper -> paper.title().cy())
                .toList();
    }

    @Test
    void theAgendaComesBeforeTheNumbers() {
        assertThat(ordered(List.of("x", "y"), paper(1, "un", "y"), paper(2, "dau", "x")))
                .containsExactly("dau", "un");
    }

    @Test
    void papersOfOneItemComeByNumberAndThenByTitle() {
        assertThat(ordered(List.of("x"), paper(3, "c", "x"), paper(1, "b", "x"), paper(1, "a", "x")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void papersOfNoItemOrOfOneThatIsGoneComeLast() {
        assertThat(ordered(List.of("x"), paper(1, "dim", null), paper(2, "wedi mynd", "z"), paper(9, "eitem", "x")))
                .containsExactly("eitem", "dim", "wedi mynd");
    }
}
