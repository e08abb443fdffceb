package cymru.pythefnos.portal.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client may do; tokens carry the lower-case name. */
public enum Role {
    OFFICER,
    CONTACT,
    SUPPORT,
    FINANCE,
    REPRESENTATIVE,
    /** The services among themselves; only the settings give it. */
    SERVICE;

    /** As tokens and the API write it. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name, in lower case, if there is one. */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
