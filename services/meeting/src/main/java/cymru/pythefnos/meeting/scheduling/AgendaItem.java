package cymru.pythefnos.meeting.scheduling;

import cymru.pythefnos.meeting.language.Bilingual;
import java.util.List;

/** One item of an agenda. @param id a UUIDv7 */
public record AgendaItem(String id, Bilingual title, boolean forDecision, List<String> paperIds) {
    public AgendaItem {
        paperIds = List.copyOf(paperIds);
    }

    AgendaItem as(String newId) {
        return new AgendaItem(newId, title, forDecision, paperIds);
    }
}
