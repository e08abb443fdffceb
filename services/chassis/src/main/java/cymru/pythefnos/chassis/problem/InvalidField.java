package cymru.pythefnos.chassis.problem;

import java.util.Map;

/**
 * One thing wrong with one field.
 *
 * @param field its path in the body, such as {@code channels[0].postcode}
 * @param problem the key: its sentence is {@code field.<problem>}
 * @param facts for the sentence and the machine
 */
public record InvalidField(String field, String problem, Map<String, Object> facts) {}
