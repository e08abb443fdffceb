package cymru.pythefnos.chassis.aggregate;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was asked for, or why not. */
public sealed interface Result<T, R> {
    record Done<T, R>(T value) implements Result<T, R> {}

    record Refused<T, R>(R reason) implements Result<T, R> {}

    static <T, R> Result<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R> Result<T, R> refused(R reason) {
        return new Refused<>(reason);
    }

    /** What was found, or the reason that there is nothing. */
    static <T, R> Result<T, R> found(Optional<T> value, Supplier<? extends R> otherwise) {
        return value.<Result<T, R>>map(Done::new).orElseGet(() -> new Refused<>(otherwise.get()));
    }

    /** Goes on with the value, unless it was refused. */
    default <U> Result<U, R> then(Function<? super T, Result<U, R>> next) {
        return switch (this) {
            case Done<T, R> done -> next.apply(done.value());
            case Refused<T, R> refused -> new Refused<>(refused.reason());
        };
    }

    default <U> Result<U, R> map(Function<? super T, ? extends U> change) {
        return then(value -> new Done<>(change.apply(value)));
    }

    /** The same with the reason in other words. */
    default <S> Result<T, S> because(Function<? super R, ? extends S> reason) {
        return switch (this) {
            case Done<T, R> done -> new Done<>(done.value());
            case Refused<T, R> refused -> new Refused<>(reason.apply(refused.reason()));
        };
    }

    /** The value. @throws X what is made of the reason, if it was refused */
    default <X extends Throwable> T orThrow(Function<? super R, X> exception) throws X {
        return switch (this) {
            case Done<T, R> done -> done.value();
            case Refused<T, R> refused -> throw exception.apply(refused.reason());
        };
    }
}
