package cymru.pythefnos.meeting.paper;

/** The one place of a rendition within its paper: a paper has at most one current rendition for each. */
public record RenditionKey(RenditionFormat format, PaperLanguage language) {}
