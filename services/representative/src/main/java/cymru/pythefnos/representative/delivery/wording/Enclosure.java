package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;

/**
 * One of the papers of a message, and how it comes with it.
 *
 * @param unreadable where somebody says that they can't read it
 */
public record Enclosure(PaperCopy copy, PaperDetails paper, Handover how, String unreadable) {}
