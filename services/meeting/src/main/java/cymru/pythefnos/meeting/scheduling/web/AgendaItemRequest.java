package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.chassis.validation.Checks;
import cymru.pythefnos.meeting.language.web.BothLanguages;
import cymru.pythefnos.meeting.scheduling.AgendaItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item of an agenda as it came in. */
record AgendaItemRequest(
        @Nullable BothLanguages title,
        @Nullable Boolean forDecision,
        @Nullable List<@Nullable UUID> paperIds) {
    private static final int MOST_PAPERS = 50;

    AgendaItem checked(String id) {
        List<@Nullable UUID> papers = paperIds == null ? List.of() : paperIds;
        Checks checks = Checks.of();
        BothLanguages.require(checks, "title", title, 200);
        checks.that(papers.size() <= MOST_PAPERS, "paperIds", "too-many", Map.of("most", MOST_PAPERS));
        checks.that(papers.stream().allMatch(Objects::nonNull), "paperIds", "missing");
        checks.orThrow();
        return new AgendaItem(
                id,
                Objects.requireNonNull(title).checked(),
                Boolean.TRUE.equals(forDecision),
                papers.stream().map(String::valueOf).toList());
    }
}
