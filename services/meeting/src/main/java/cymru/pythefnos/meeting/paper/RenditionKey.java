package cymru.pythefnos.meeting.paper;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.meeting.api.paper.RenditionFormat;

/** The one place of a rendition within its paper: a paper has at most one current rendition for each. */
public record RenditionKey(RenditionFormat format, Language language) {}
