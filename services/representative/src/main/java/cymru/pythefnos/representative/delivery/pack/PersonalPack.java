package cymru.pythefnos.representative.delivery.pack;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.meeting.MeetingId;
import cymru.pythefnos.representative.api.person.Format;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which pack somebody gets.
 *
 * @param day of the meeting, as they know it
 * @param had the renditions that they were sent before; none: it is the first that they get
 */
public record PersonalPack(MeetingId meeting, LocalDate day, Format format, Language tongue, List<String> had) {
    private static final Set<Format> JOINED =
            EnumSet.of(Format.STANDARD, Format.LARGE_PRINT, Format.PLAIN_TEXT, Format.EASY_READ);

    public PersonalPack {
        had = List.copyOf(had);
    }

    /** In the form in which they get that paper of the meeting. */
    public static PersonalPack of(Delivery delivery, PaperCopy copy, List<String> had) {
        return new PersonalPack(
                delivery.occasion().meeting(), delivery.occasion().day(), copy.format(), copy.tongue(), had);
    }

    /** Whether papers in that format can be put into one file at all. */
    public static boolean joins(Format format) {
        return JOINED.contains(format);
    }
}
