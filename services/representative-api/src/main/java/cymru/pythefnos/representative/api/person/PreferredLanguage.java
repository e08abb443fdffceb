package cymru.pythefnos.representative.api.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which language a person is written to. */
public enum PreferredLanguage {
    @JsonProperty("cy")
    CY,
    @JsonProperty("en")
    EN,
    /** Welsh, then English, in one message: also for whoever has not been asked yet. */
    @JsonProperty("both")
    BOTH
}
