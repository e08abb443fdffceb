package cymru.pythefnos.representative.person;

/** In which language a person is written to. */
public enum PreferredLanguage {
    CY,
    EN,
    /** Welsh, then English, in one message: also for whoever has not been asked yet. */
    BOTH
}
