package cymru.pythefnos.chassis.timer;

/** A bean that does what the timers of one type are for. */
public interface TimerHandler {

    String type();

    /**
     * Does it, or nothing if the subject's plan has a later version by now. May be called again for the same timer
     * when a process died or took too long: its effect must then be the same. What it throws has it tried again.
     */
    void fire(Timer timer);
}
