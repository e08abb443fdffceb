package cymru.pythefnos.representative.person.contact;

import cymru.pythefnos.representative.api.person.Postcode;
import java.util.List;

/** Where a letter goes: the lines above the postcode, the first of them first, without the person's name. */
public record PostalAddress(List<String> lines, Postcode postcode) {

    public PostalAddress {
        lines = List.copyOf(lines);
    }
}
