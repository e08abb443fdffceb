package cymru.pythefnos.representative.delivery;

import cymru.pythefnos.representative.person.contact.Channel;

/** By which way something goes. The address itself stays with the person. */
public enum Way {
    EMAIL,
    POST;

    public static Way of(Channel channel) {
        return switch (channel) {
            case Channel.Email email -> EMAIL;
            case Channel.Post post -> POST;
        };
    }
}
