package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.chassis.words.Language;

/** A line that stands by itself, and in which language it is read out. */
public record Line(Language tongue, String text) {}
