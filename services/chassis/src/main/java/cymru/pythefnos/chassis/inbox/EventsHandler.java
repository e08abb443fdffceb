package cymru.pythefnos.chassis.inbox;

import java.util.List;

/** A bean that takes several events of its type at less cost than one after the other. */
public interface EventsHandler extends EventHandler {

    /**
     * As {@link #on}, for events that came together. It may be called again for some of them, in this or in smaller
     * company, also because another of them failed.
     */
    void onAll(List<ReceivedEvent> events);

    @Override
    default void on(ReceivedEvent event) {
        onAll(List.of(event));
    }
}
