package cymru.pythefnos.meeting.api.meeting;

import cymru.pythefnos.chassis.words.Bilingual;
import java.util.List;

/** One item of an agenda. @param id a UUIDv7 */
public record AgendaItem(String id, Bilingual title, boolean forDecision, List<String> paperIds) {
    public AgendaItem {
        paperIds = List.copyOf(paperIds);
    }
}
