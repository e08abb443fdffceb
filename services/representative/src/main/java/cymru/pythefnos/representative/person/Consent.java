package cymru.pythefnos.representative.person;

import java.time.LocalDate;

/** When and how a person agreed to be on the contact list. */
public record Consent(LocalDate givenOn, String how) {}
