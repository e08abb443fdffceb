package cymru.pythefnos.docstore.server;

/** A setting that is missing or none, by the key of its sentence and the fact that it names. */
final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String fact;

    WrongSetting(String key, String fact) {
        super(key + ": " + fact);
        this.key = key;
        this.fact = fact;
    }

    String key() {
        return key;
    }

    String fact() {
        return fact;
    }
}
