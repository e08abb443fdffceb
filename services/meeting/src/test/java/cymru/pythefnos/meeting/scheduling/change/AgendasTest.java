package cymru.pythefnos.meeting.scheduling.change;

import static cymru.pythefnos.meeting.scheduling.Desk.done;
import static cymru.pythefnos.meeting.scheduling.Desk.refusal;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.ON_1_FEBRUARY;
import static cymru.pythefnos.meeting.scheduling.MeetingFixture.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.meeting.api.meeting.AgendaItem;
import cymru.pythefnos.meeting.api.meeting.MeetingId;
import cymru.pythefnos.meeting.scheduling.Desk;
import cymru.pythefnos.meeting.scheduling.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendasTest {
    private static final AgendaItem WELCOME = new AgendaItem("w", new Bilingual("Croeso", "Welcome"), false, List.of());
    private static final AgendaItem BUDGET =
            new AgendaItem("b", new Bilingual("Cyllideb", "Budget"), true, List.of("p"));
    private final Desk desk = new Desk();
    private final MeetingId first = new MeetingId("first");
    private final MeetingId next = new MeetingId("next");

    @BeforeEach
    void schedule() {
        desk.scheduled(aMeeting().withId("first"), ON_1_FEBRUARY);
        desk.scheduled(aMeeting().withId("next").at("2027-04-27T10:00"), ON_1_FEBRUARY);
        put(WELCOME);
        put(BUDGET);
    }

    @Test
    void itemsKeepTheirOrderAndTheirPlace() {
        AgendaItem longer = new AgendaItem("w", new Bilingual("Croeso a hanes", "Welcome and news"), false, List.of());
        put(longer);
        assertThat(agenda(first)).containsExactly(longer, BUDGET);
    }

    @Test
    void aRemovedItemIsGone() {
        done(desk.agendas.remove(first, "w", null, ON_1_FEBRUARY));
        assertThat(agenda(first)).containsExactly(BUDGET);
        assertThat(refusal(desk.agendas.remove(first, "w", null, ON_1_FEBRUARY)))
                .isEqualTo(new Refusal.UnknownItem("w"));
    }

    @Test
    void aDeferredItemGoesToTheOtherMeetingOnce() {
        for (int attempt = 0; attempt < 2; attempt++) {
            done(desk.agendas.defer("b", first, next, "b2", ON_1_FEBRUARY));
            assertThat(agenda(first)).containsExactly(WELCOME);
            assertThat(agenda(next))
                    .containsExactly(new AgendaItem("b2", BUDGET.title(), BUDGET.forDecision(), BUDGET.paperIds()));
        }
    }

    @Test
    void anUnknownItemIsNotDeferred() {
        assertThat(refusal(desk.agendas.defer("x", first, next, "x2", ON_1_FEBRUARY)))
                .isEqualTo(new Refusal.UnknownItem("x"));
    }

    @Test
    void aCancelledMeetingTakesNoItems() {
        done(desk.cancelling.cancel(next, null, null, ON_1_FEBRUARY));
        assertThat(refusal(desk.agendas.defer("b", first, next, "b2", ON_1_FEBRUARY)))
                .isEqualTo(new Refusal.IsCancelled(next));
        assertThat(agenda(first)).containsExactly(WELCOME, BUDGET);
    }

    private void put(AgendaItem item) {
        done(desk.agendas.put(first, item, null, ON_1_FEBRUARY));
    }

    private List<AgendaItem> agenda(MeetingId id) {
        return desk.meetings.find(id).orElseThrow().state().agenda();
    }
}
