package cymru.pythefnos.representative.api.delivery;

import cymru.pythefnos.chassis.id.TypedId;
import cymru.pythefnos.chassis.id.UuidV7;

/** Which paper that somebody could not read; it follows from the delivery, so that telling it twice is once. */
public record UnreadableId(String value) implements TypedId {

    public static UnreadableId of(String deliveryId) {
        return new UnreadableId(UuidV7.derived("unreadable", deliveryId));
    }

    @Override
    public String toString() {
        return value;
    }
}
