package cymru.pythefnos.chassis.inbox;

import java.util.function.Consumer;

/** An event of one contract, handed on as its record. */
public record Handling<T>(String type, Class<T> contract, Consumer<T> then) implements EventHandler {

    @Override
    public void on(ReceivedEvent event) {
        then.accept(event.dataAs(contract));
    }
}
