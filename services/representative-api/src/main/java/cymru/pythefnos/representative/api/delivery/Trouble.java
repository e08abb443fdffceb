package cymru.pythefnos.representative.api.delivery;

/** Why somebody can't read a paper; the names stand in events, on the page and in the API. */
public enum Trouble {
    /** The letters are too small, or it is laid out in a way that is hard for them. */
    LAYOUT,
    OTHER_FORMAT,
    /** It won't open, or part of it is missing. */
    BROKEN
}
