package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.api.delivery.How;
import java.time.LocalDate;

/** What a person did about a delivery that no machine could make. */
public sealed interface ManualDelivery {
    /** On which day, in Europe/London. */
    LocalDate on();

    /** Put it into the post. */
    record Posted(LocalDate on) implements ManualDelivery {}

    /** Told the person, or handed it to them. */
    record Told(LocalDate on, How how) implements ManualDelivery {}
}
