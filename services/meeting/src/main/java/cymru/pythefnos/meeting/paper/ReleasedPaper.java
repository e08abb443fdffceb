package cymru.pythefnos.meeting.paper;

import java.util.List;

/**
 * A paper after an upload.
 *
 * @param changed false: these very bytes were there already, and nothing was announced
 * @param warnings automatic renditions that could not be made
 */
public record ReleasedPaper(StoredPaper stored, boolean changed, List<AutomaticWarning> warnings) {}
