package cymru.pythefnos.calendar;

import cymru.pythefnos.chassis.words.Bilingual;
import java.time.LocalDate;

/** A day that is a bank holiday in England and Wales, and what it is called. */
public record BankHoliday(LocalDate date, Bilingual name) {}
