package cymru.pythefnos.chassis.settings;

/** An exception that says in the words of a reader why a service can't start. */
public interface ExplainsItself {

    StartFailure startFailure();
}
