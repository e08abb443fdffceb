package cymru.pythefnos.chassis.id;

/**
 * The id of one kind of thing: a record of one text, so that no id is taken for another. It is written to JSON, read from
 * addresses and, where a {@link TypedIds} bean names it, stored as that text.
 */
public interface TypedId {
    String value();
}
