package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;

/** A paper that is in the envelope. */
public record Enclosed(PaperCopy copy, PaperDetails paper) {}
