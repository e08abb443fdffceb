package cymru.pythefnos.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CalendarAutoConfigurationTest {
    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CalendarAutoConfiguration.class));

    @Test
    void aProclaimedBankHolidayIsNoWorkingDayAndADroppedOneIs() {
        service.withPropertyValues(
                        "pythefnos.bank-holidays.proclaimed[0].date=2027-06-04",
                        "pythefnos.bank-holidays.proclaimed[0].cy=Diwrnod arbennig",
                        "pythefnos.bank-holidays.proclaimed[0].en=Special day",
                        "pythefnos.bank-holidays.dropped=2027-05-03")
                .run(context -> {
                    WorkingDays working = context.getBean(WorkingDays.class);
                    assertThat(working.isWorking(LocalDate.of(2027, 6, 4))).isFalse();
                    assertThat(working.isWorking(LocalDate.of(2027, 5, 3))).isTrue();
                });
    }
}
