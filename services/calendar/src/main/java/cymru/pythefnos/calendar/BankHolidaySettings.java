package cymru.pythefnos.calendar;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bank holidays that no rule knows: those proclaimed once, and those moved away in a year. Every service must be told the
 * same.
 *
 * @param proclaimed days to add, named in both languages
 * @param dropped days that are none this time
 */
@ConfigurationProperties("pythefnos.bank-holidays")
record BankHolidaySettings(
        @DefaultValue List<Proclaimed> proclaimed,
        @DefaultValue Set<LocalDate> dropped) {
    /** A day, and what it is called in Welsh and in English. */
    record Proclaimed(LocalDate date, String cy, String en) {
        BankHoliday holiday() {
            return new BankHoliday(date, new Bilingual(cy, en));
        }
    }

    EnglandAndWales holidays() {
        return new EnglandAndWales(proclaimed.stream().map(Proclaimed::holiday).toList(), dropped);
    }
}
