package cymru.pythefnos.representative.person;

/** What has happened to a person's record; each carries the person as they are now, and stands in the audit trail. */
public sealed interface PersonEvent {
    Representative person();

    record PersonAdded(Representative person) implements PersonEvent {}

    record PersonEdited(Representative person) implements PersonEvent {}

    /** Also announced. */
    record PersonErased(Representative person) implements PersonEvent {}
}
