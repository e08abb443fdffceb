package cymru.pythefnos.meeting.calendar;

import cymru.pythefnos.meeting.language.Bilingual;
import java.time.LocalDate;

/** A day that is a bank holiday in England and Wales, and what it is called. */
public record BankHoliday(LocalDate date, Bilingual name) {}
