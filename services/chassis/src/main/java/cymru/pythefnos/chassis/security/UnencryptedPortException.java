package cymru.pythefnos.chassis.security;

/** The configured address would let tokens cross a network unencrypted. */
final class UnencryptedPortException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnencryptedPortException(String address) {
        super("server.address is " + address
                + ", which others can reach, but there is no TLS: tokens and personal data would travel in the clear.");
    }
}
