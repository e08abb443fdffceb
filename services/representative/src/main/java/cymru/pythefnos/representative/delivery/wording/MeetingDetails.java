package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Bilingual;
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
        boolean cancelled,
        @Nullable Bilingual cancelledBecause,
        Group group) {

    public MeetingDetails {
        attending = List.copyOf(attending);
        expectedOutcomes = List.copyOf(expectedOutcomes);
    }

    /** From when to when. */
    public record Time(OffsetDateTime start, OffsetDateTime end) {}

    /**
     * Where, and how to take part.
     *
     * @param mode {@code IN_PERSON}, {@code ONLINE} or {@code HYBRID}
     */
    public record Place(
            String mode,
            @Nullable Bilingual name,
            @Nullable String address,
            @Nullable String link,
            @Nullable Bilingual instructions) {}

    /** Somebody who will be there, besides the representatives. */
    public record Attending(String name, Bilingual role) {}

    /** Why a rule was set aside, and who agreed. */
    public record Agreement(String reason, String agreedBy) {}

    /** The group that meets, and the one person to turn to. */
    public record Group(Bilingual name, Contact contact) {}

    public record Contact(
            String name, String email, @Nullable String phone) {}
}
