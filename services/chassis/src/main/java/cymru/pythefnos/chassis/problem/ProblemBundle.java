package cymru.pythefnos.chassis.problem;

/**
 * A bean that tells the chassis where a module's problems have their words.
 *
 * <p>The files {@code <basename>_cy.properties} and {@code <basename>_en.properties} hold, for each problem,
 * {@code <name>.title} and {@code <name>.detail}; for each failed check of a field, {@code field.<problem>}.
 *
 * @param basename with the module's folder, such as {@code meeting/problems}
 */
public record ProblemBundle(String basename) {}
