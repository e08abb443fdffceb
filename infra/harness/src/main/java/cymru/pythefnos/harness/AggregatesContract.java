package cymru.pythefnos.harness;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.aggregate.Aggregates;
import cymru.pythefnos.chassis.aggregate.Result;
import cymru.pythefnos.chassis.aggregate.Stale;
import cymru.pythefnos.chassis.aggregate.Versioned;
import org.junit.jupiter.api.Test;

/**
 * What every keeper of aggregates does, in memory and in every store.
 *
 * @param <E> each event that {@link #added} and {@link #changed} give carries another state
 */
public interface AggregatesContract<I, T, E> {
    Aggregates<I, T, E> aggregates();

    I freshId();

    /** Adds an aggregate of this id. */
    E added(I id);

    /** Changes it; twice the same change is two different states. */
    E changed(I id, int nth);

    T state(E event);

    @Test
    default void oneIsReadAsItWasWritten() {
        Aggregates<I, T, E> all = aggregates();
        I id = freshId();
        E event = added(id);

        assertThat(all.add(event)).isEqualTo(new Versioned<>(state(event), 1));
        assertThat(all.find(id)).contains(new Versioned<>(state(event), 1));
        assertThat(all.find(freshId())).isEmpty();
    }

    @Test
    default void aSecondOfTheSameIdChangesNothingAndGivesTheFirst() {
        Aggregates<I, T, E> all = aggregates();
        I id = freshId();
        E first = added(id);
        all.add(first);

        assertThat(all.add(changed(id, 1))).isEqualTo(new Versioned<>(state(first), 1));
        assertThat(all.find(id)).contains(new Versioned<>(state(first), 1));
    }

    @Test
    default void onlyTheCurrentVersionIsReplaced() {
        Aggregates<I, T, E> all = aggregates();
        I id = freshId();
        all.add(added(id));
        E change = changed(id, 1);

        assertThat(all.replace(change, 1)).isEqualTo(Result.done(new Versioned<>(state(change), 2)));
        assertThat(all.replace(changed(id, 2), 1)).isEqualTo(Result.refused(new Stale(2)));
        assertThat(all.find(id)).contains(new Versioned<>(state(change), 2));
    }

    @Test
    default void whatIsNotThereIsNotReplaced() {
        Aggregates<I, T, E> all = aggregates();
        I id = freshId();

        assertThat(all.replace(changed(id, 1), 1)).isEqualTo(Result.refused(new Stale(0)));
        assertThat(all.find(id)).isEmpty();
    }
}
