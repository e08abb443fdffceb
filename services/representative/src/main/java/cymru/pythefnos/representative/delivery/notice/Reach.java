package cymru.pythefnos.representative.delivery.notice;

import cymru.pythefnos.representative.api.person.EmailAddress;
import cymru.pythefnos.representative.api.person.RepresentativeId;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.invitation.inviting.Addressee;
import cymru.pythefnos.representative.person.Profile;
import cymru.pythefnos.representative.person.Representatives;
import cymru.pythefnos.representative.person.contact.Channel;
import cymru.pythefnos.representative.person.contact.PostalAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By which way, and at which address, a person can be reached now. */
public final class Reach {

    private Reach() {}

    /** The way by which they were told before, while it reaches them; else the one they like best of those that do. */
    public static Way sameAs(Delivery before, Profile profile) {
        boolean still =
                profile.channels().stream().filter(Channel::usable).map(Way::of).anyMatch(way -> way == before.way());
        return still ? before.way() : Way.of(profile.preferredChannel());
    }

    /** Where mail to them goes; nothing while none does. */
    public static Optional<EmailAddress> email(Profile profile) {
        return profile.channels().stream()
                .filter(Channel::usable)
                .filter(Channel.Email.class::isInstance)
                .map(channel -> ((Channel.Email) channel).address())
                .findFirst();
    }

    /** What is known of each of them, in the same order, without those who were erased. */
    public static Map<Addressee, Profile> known(Representatives people, List<Addressee> all) {
        Map<RepresentativeId, Profile> profiles = new HashMap<>();
        people.find(all.stream().map(Addressee::person).toList())
                .forEach(found -> found.known().ifPresent(profile -> profiles.put(found.id(), profile)));
        Map<Addressee, Profile> known = new LinkedHashMap<>();
        for (Addressee to : all) {
            Profile profile = profiles.get(to.person());
            if (profile != null) {
                known.put(to, profile);
            }
        }
        return known;
    }

    /** Whether a letter to them could be addressed; to somebody erased it can't. */
    public static boolean hasPost(Representatives people, RepresentativeId person) {
        return people.profile(person).flatMap(Reach::post).isPresent();
    }

    public static Optional<PostalAddress> post(Profile profile) {
        return profile.channels().stream()
                .filter(Channel.Post.class::isInstance)
                .map(channel -> ((Channel.Post) channel).address())
                .findFirst();
    }
}
