package cymru.pythefnos.meeting.scheduling.web;

import cymru.pythefnos.meeting.language.Bilingual;
import cymru.pythefnos.meeting.scheduling.SeriesOutcome;
import cymru.pythefnos.meeting.scheduling.SeriesOutcome.TooSoon;
import java.time.LocalDate;
import java.util.List;

/** What came of a series, as it is shown. */
record SeriesResource(
        String id, List<MeetingResource> meetings, List<SteppedOverJson> steppedOver, List<TooSoon> tooSoon) {

    record SteppedOverJson(LocalDate date, Bilingual holiday, LocalDate instead) {}

    static SeriesResource of(SeriesOutcome outcome, WarningWords words) {
        return new SeriesResource(
                outcome.id(),
                outcome.meetings().stream()
                        .map(meeting -> MeetingResource.of(meeting, words))
                        .toList(),
                outcome.steppedOver().stream()
                        .map(one -> new SteppedOverJson(
                                one.holiday().date(), one.holiday().name(), one.instead()))
                        .toList(),
                outcome.tooSoon());
    }
}
