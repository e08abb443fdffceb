package cymru.pythefnos.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The bank holidays of England and Wales. */
@FunctionalInterface
public interface BankHolidays {
    Optional<BankHoliday> on(LocalDate date);
}
