package cymru.pythefnos.representative.api.delivery;

/** How somebody is told. */
public enum How {
    PHONE,
    IN_PERSON
}
