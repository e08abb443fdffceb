package cymru.pythefnos.representative.delivery.byhand;

import static cymru.pythefnos.representative.person.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.calendar.EnglandAndWales;
import cymru.pythefnos.calendar.WorkingDays;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.delivery.NextStep;
import cymru.pythefnos.representative.api.delivery.NextStep.What;
import cymru.pythefnos.representative.api.delivery.NextStep.Why;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.DeliverySamples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandWorkTest {
    private static final LocalDate EARLY = LocalDate.of(2027, 3, 1);
    private static final Delivery LETTER =
            DeliverySamples.notice(person().byPost().profile());
    private static final Delivery MAIL = DeliverySamples.notice(person().profile());
    private static final Delivery PAPER = DeliverySamples.paper(person().profile(), Language.CY, 1, false, false);

    private final HandWork work = new HandWork(new DeemedReceipt(new WorkingDays(EnglandAndWales.byRule())));

    /** The meeting is on Tuesday 30 March; Good Friday and Easter Monday stand before it. */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2027-03-23,POST,LETTER", "2027-03-24,PHONE,LETTER_TOO_LATE", "2027-03-30,PHONE,LETTER_TOO_LATE"})
    void aLetterIsPostedWhileItIsThereBeforeTheMeeting(LocalDate today, What what, Why why) {
        assertThat(work.of(LETTER, true, today)).isEqualTo(new NextStep(what, why));
    }

    @Test
    void anEmailThatFailedIsPostedToo() {
        assertThat(work.of(MAIL, true, EARLY)).isEqualTo(new NextStep(What.POST, Why.EMAIL_FAILED));
    }

    @Test
    void whoeverHasNoPostalAddressIsPhoned() {
        assertThat(work.of(MAIL, false, EARLY)).isEqualTo(new NextStep(What.PHONE, Why.NO_POSTAL_ADDRESS));
    }

    @Test
    void aPaperIsHandedOverInstead() {
        assertThat(work.of(PAPER, false, EARLY)).isEqualTo(new NextStep(What.HAND_OVER, Why.NO_POSTAL_ADDRESS));
    }
}
