package cymru.pythefnos.representative.delivery;

/**
 * A delivery as it was found.
 *
 * @param version how often it was saved; a change is refused if somebody else saved in between
 */
public record Stored(Delivery delivery, long version) {}
