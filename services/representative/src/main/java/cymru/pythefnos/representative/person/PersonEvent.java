package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.person.contact.Hold;

/** What has happened to a person's record; each carries the person as they are now, and stands in the audit trail. */
public sealed interface PersonEvent {
    Representative person();

    record PersonAdded(Representative person) implements PersonEvent {}

    record PersonEdited(Representative person) implements PersonEvent {}

    /** No mail goes to an address of theirs any more. @param hold why */
    record AddressHeld(Representative person, Hold hold) implements PersonEvent {}

    /** Mail goes to it again. */
    record AddressReleased(Representative person) implements PersonEvent {}

    /** Also announced. */
    record PersonErased(Representative person) implements PersonEvent {}
}
