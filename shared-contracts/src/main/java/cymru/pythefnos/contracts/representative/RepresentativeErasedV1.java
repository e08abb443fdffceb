package cymru.pythefnos.contracts.representative;

/**
 * A person was erased; consumers drop what they hold of them.
 *
 * @param representativeId The representative.
 */
public record RepresentativeErasedV1(String representativeId) {
    /** The wire name. */
    public static final String TYPE = "cymru.pythefnos.representative.erased.v1";
}
