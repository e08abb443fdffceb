package cymru.pythefnos.representative.delivery.details;

import cymru.pythefnos.chassis.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting service says of a paper, for people to read.
 *
 * @param number which of the meeting's papers it is, from 1
 * @param late why it came after its deadline, and who agreed; nothing if it did not
 */
public record PaperDetails(int number, Bilingual title, MeetingDetails.@Nullable Agreement late) {}
