package cymru.pythefnos.calendar;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The calendar of a service. */
@AutoConfiguration
@EnableConfigurationProperties(BankHolidaySettings.class)
public class CalendarAutoConfiguration {
    @Bean
    BankHolidays bankHolidays(BankHolidaySettings properties) {
        return properties.holidays();
    }

    @Bean
    WorkingDays workingDays(BankHolidays holidays) {
        return new WorkingDays(holidays);
    }
}
