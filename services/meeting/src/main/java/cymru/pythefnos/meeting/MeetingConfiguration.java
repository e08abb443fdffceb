package cymru.pythefnos.meeting;

import cymru.pythefnos.chassis.problem.ProblemBundle;
import cymru.pythefnos.meeting.calendar.BankHoliday;
import cymru.pythefnos.meeting.calendar.BankHolidays;
import cymru.pythefnos.meeting.calendar.EnglandAndWales;
import cymru.pythefnos.meeting.calendar.OneWeekPapers;
import cymru.pythefnos.meeting.calendar.WorkingDays;
import cymru.pythefnos.meeting.language.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeetingConfiguration.ProclaimedDays.class)
class MeetingConfiguration {

    /**
     * Bank holidays that no rule knows: those proclaimed once, and those moved away in a year.
     *
     * @param proclaimed days to add, named in both languages
     * @param dropped days that are none this time
     */
    @ConfigurationProperties("pythefnos.meeting.bank-holidays")
    record ProclaimedDays(
            @DefaultValue List<Proclaimed> proclaimed,
            @DefaultValue Set<LocalDate> dropped) {

        record Proclaimed(LocalDate date, String cy, String en) {
            BankHoliday holiday() {
                return new BankHoliday(date, new Bilingual(cy, en));
            }
        }

        EnglandAndWales holidays() {
            return new EnglandAndWales(
                    proclaimed.stream().map(Proclaimed::holiday).toList(), dropped);
        }
    }

    @Bean
    BankHolidays bankHolidays(ProclaimedDays properties) {
        return properties.holidays();
    }

    @Bean
    WorkingDays workingDays(BankHolidays holidays) {
        return new WorkingDays(holidays);
    }

    @Bean
    OneWeekPapers oneWeekPapers(WorkingDays working) {
        return new OneWeekPapers(working);
    }

    @Bean
    ProblemBundle meetingProblems() {
        return new ProblemBundle("meeting/problems");
    }
}
