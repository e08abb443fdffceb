package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Language;
import java.time.Instant;

/**
 * That large print and plain text are being made of an original. Until they are there, or it is known that they can't be,
 * nobody is told of the paper's changes: those who read these formats would be sent theirs later than the rest.
 *
 * @param original the rendition of which they are made
 * @param since when it was uploaded
 */
public record Making(RenditionId original, Language language, Instant since) {}
