package cymru.pythefnos.representative.person.contact;

import cymru.pythefnos.representative.api.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A way that reaches a person. Somebody with post only is nobody unusual. */
public sealed interface Channel {

    /** Working days between sending and receiving: e-mail arrives on the day, a letter two working days after posting. */
    int leadWorkingDays();

    /** Whether anything can be sent by it now. */
    boolean usable();

    /** @param hold nothing while mail is sent to it */
    record Email(EmailAddress address, @Nullable Hold hold) implements Channel {

        public Email(EmailAddress address) {
            this(address, null);
        }

        @Override
        public int leadWorkingDays() {
            return 0;
        }

        @Override
        public boolean usable() {
            return hold == null;
        }

        /** Mail servers may tell small letters from large ones before the @, and hardly any does. */
        public boolean isAt(EmailAddress other) {
            return address.local().equalsIgnoreCase(other.local())
                    && address.domain().equals(other.domain());
        }
    }

    record Post(PostalAddress address) implements Channel {
        @Override
        public int leadWorkingDays() {
            return 2;
        }

        @Override
        public boolean usable() {
            return true;
        }
    }
}
