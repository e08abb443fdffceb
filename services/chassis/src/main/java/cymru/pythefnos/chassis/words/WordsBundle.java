package cymru.pythefnos.chassis.words;

/**
 * A bean naming a bundle that Spring's {@code MessageSource} shall serve, for pages and letters; there may be several.
 *
 * @param basename with the module's folder, such as {@code portal/messages}
 */
public record WordsBundle(String basename) {}
