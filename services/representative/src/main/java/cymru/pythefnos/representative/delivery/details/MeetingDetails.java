package cymru.pythefnos.representative.delivery.details;

import cymru.pythefnos.chassis.words.Bilingual;
import cymru.pythefnos.representative.api.person.EmailAddress;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting service says of a meeting now, for people to read.
 *
 * @param scheduleVersion which date this is
 * @param papersBy last day on which papers are received
 * @param agreement why it goes ahead at short notice; nothing if it does not
 * @param movedBecause nothing if it never moved, or if no reason was given
 * @param cancelled whether it is off
 * @param cancelledBecause nothing if it was not cancelled, or if no reason was given
 */
public record MeetingDetails(
        int scheduleVersion,
        Time time,
        @Nullable Time before,
        @Nullable Time after,
        Bilingual title,
        @Nullable Bilingual purpose,
        Place place,
        List<Attending> attending,
        List<Bilingual> expectedOutcomes,
        LocalDate papersBy,
        @Nullable Agreement agreement,
        @Nullable Bilingual movedBecause,
        boolean cancelled,
        @Nullable Bilingual cancelledBecause,
        Group group) {

    public MeetingDetails {
        attending = List.copyOf(attending);
        expectedOutcomes = List.copyOf(expectedOutcomes);
    }

    private static final String ONLINE = "ONLINE";
    private static final String IN_PERSON = "IN_PERSON";

    /** From when to when. */
    public record Time(OffsetDateTime start, OffsetDateTime end) {}

    /**
     * Where, and how to take part. A group has a room and a link whatever the mode: nobody is told of a room in which they
     * would sit alone, or of a link that nobody opens.
     *
     * @param mode {@code IN_PERSON}, {@code ONLINE} or {@code HYBRID}
     */
    public record Place(
            String mode,
            @Nullable Bilingual name,
            @Nullable String address,
            @Nullable String link,
            @Nullable Bilingual instructions) {

        public Place {
            if (mode.equals(ONLINE)) {
                name = null;
                address = null;
            }
            if (mode.equals(IN_PERSON)) {
                link = null;
                instructions = null;
            }
        }

        public boolean online() {
            return mode.equals(ONLINE);
        }

        public boolean inPerson() {
            return mode.equals(IN_PERSON);
        }
    }

    /** Somebody who will be there, besides the representatives. */
    public record Attending(String name, Bilingual role) {}

    /** Why a rule was set aside, and who agreed. */
    public record Agreement(Bilingual reason, String agreedBy) {}

    /** The group that meets, and the one person to turn to. */
    public record Group(Bilingual name, Contact contact) {}

    /** @param address where letters come from, line by line; nothing if it is not known */
    public record Contact(
            String name,
            String email,
            @Nullable String phone,
            @Nullable String address) {

        /** The e-mail address as any mail server takes it, also where its domain is in another script. */
        public String mailbox() {
            return EmailAddress.parse(email).map(EmailAddress::toString).orElse(email);
        }
    }
}
