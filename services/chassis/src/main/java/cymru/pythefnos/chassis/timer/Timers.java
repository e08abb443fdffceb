package cymru.pythefnos.chassis.timer;

/** Where timers are set. */
public interface Timers {

    /** Sets a timer. The same one again changes nothing, and one that has fired never comes back. */
    void schedule(Timer timer);
}
