package cymru.pythefnos.representative.person.rights;

import cymru.pythefnos.chassis.aggregate.Versioned;
import cymru.pythefnos.representative.person.Representative;
import java.util.List;
import java.util.Map;

/** Everything that is held on a person, by section. */
public record Export(Versioned<Representative> person, Map<String, List<?>> held) {}
