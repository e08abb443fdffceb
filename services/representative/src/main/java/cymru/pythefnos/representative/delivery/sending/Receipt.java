package cymru.pythefnos.representative.delivery.sending;

import org.jspecify.annotations.Nullable;

/** What a mail server made of a message. */
public sealed interface Receipt {

    /** It has taken the message on itself. */
    record Accepted(int code, String reply) implements Receipt {}

    /**
     * Not now: a 4xx reply, or no connection. Certainly not taken.
     *
     * @param code nothing if there was no reply
     */
    record Deferred(@Nullable Integer code, String reply) implements Receipt {}

    /**
     * Never: a 5xx reply.
     *
     * @param ofAddress whether the server said so when it heard the address, before it saw the message
     */
    record Refused(int code, String reply, boolean ofAddress) implements Receipt {}

    /** The line went dead after the whole message had been handed over, before the reply. */
    record Unsure(String what) implements Receipt {}
}
