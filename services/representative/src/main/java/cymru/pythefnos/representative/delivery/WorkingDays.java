package cymru.pythefnos.representative.delivery;

import java.time.LocalDate;

/** Which days count as working days in Wales. */
public interface WorkingDays {

    /** Neither a Saturday, a Sunday nor a bank holiday of England and Wales. */
    boolean isWorkingDay(LocalDate day);
}
