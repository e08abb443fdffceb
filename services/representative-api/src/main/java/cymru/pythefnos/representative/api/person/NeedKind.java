package cymru.pythefnos.representative.api.person;

/** What has to be arranged for somebody; arrangements only, so that no diagnosis is ever written down. */
public enum NeedKind {
    STEP_FREE_ACCESS,
    PARKING,
    TRANSPORT,
    MET_ON_ARRIVAL,
    HEARING_LOOP,
    BSL_INTERPRETER,
    LIP_SPEAKER,
    NOTE_TAKER,
    WELSH_INTERPRETER,
    SUPPORTER,
    QUIET_SPACE,
    BREAKS,
    DIET,
    REPLACEMENT_CARE,
    EQUIPMENT,
    OTHER
}
