package cymru.pythefnos.meeting.group;

import cymru.pythefnos.meeting.language.Bilingual;
import org.jspecify.annotations.Nullable;

/** How to take part from afar. */
public record Joining(String link, @Nullable Bilingual instructions) {}
