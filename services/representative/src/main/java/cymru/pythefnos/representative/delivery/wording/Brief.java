package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Occasion;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be written, for whom and on which day.
 *
 * @param today in Europe/London; nothing is promised for an earlier day
 * @param others further meetings of which it says the same
 * @param beside whether another message says the same of its meeting at more length
 */
public record Brief(Delivery delivery, Reader reader, LocalDate today, List<Occasion> others, boolean beside) {

    public Brief {
        others = List.copyOf(others);
    }

    /** Whether it tells of more meetings than its own. */
    boolean several() {
        return !others.isEmpty();
    }

    public static Brief of(Delivery delivery, Reader reader, LocalDate today) {
        return new Brief(delivery, reader, today, List.of(), false);
    }
}
