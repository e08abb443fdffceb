package cymru.pythefnos.representative.person.contact;

import cymru.pythefnos.representative.api.person.EmailAddress;

/** A way that reaches a person. Somebody with post only is nobody unusual. */
public sealed interface Channel {

    /** Working days between sending and receiving: e-mail arrives on the day, a letter two working days after posting. */
    int leadWorkingDays();

    record Email(EmailAddress address) implements Channel {
        @Override
        public int leadWorkingDays() {
            return 0;
        }
    }

    record Post(PostalAddress address) implements Channel {
        @Override
        public int leadWorkingDays() {
            return 2;
        }
    }
}
