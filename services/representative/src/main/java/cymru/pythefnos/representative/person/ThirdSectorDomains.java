package cymru.pythefnos.representative.person;

import cymru.pythefnos.representative.api.person.DomainName;
import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.person.contact.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Papers go straight to the person: an address at the third-sector organisation's domain, or at one beneath it, would
 * send them by way of the organisation, and is refused.
 */
public final class ThirdSectorDomains {

    private final Set<String> domains;

    /** @param domains in any case and script; one that is no domain stops the start, it would protect nobody */
    public ThirdSectorDomains(Collection<String> domains) {
        this.domains = domains.stream().map(ThirdSectorDomains::spelled).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String spelled(String domain) {
        return DomainName.ascii(domain)
                .orElseThrow(
                        () -> new IllegalArgumentException("pythefnos.third-sector-domains: not a domain: " + domain));
    }

    /** Whether that address would put the organisation in between. */
    public boolean includes(EmailAddress address) {
        return domains.stream().anyMatch(domain -> DomainName.isWithin(address.domain(), domain));
    }

    /** The domains by which this profile may not be reached; none if all is well. */
    List<String> refusedIn(Profile profile) {
        return profile.channels().stream()
                .filter(Channel.Email.class::isInstance)
                .map(channel -> ((Channel.Email) channel).address())
                .filter(this::includes)
                .map(EmailAddress::domain)
                .distinct()
                .toList();
    }
}
