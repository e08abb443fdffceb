package cymru.pythefnos.meeting.paper.web;

import cymru.pythefnos.chassis.id.UuidV7;
import cymru.pythefnos.harness.Http;
import cymru.pythefnos.harness.RunningService;
import cymru.pythefnos.meeting.compliance.evidence.Evidence;
import cymru.pythefnos.meeting.compliance.evidence.KeepingEvidence;
import cymru.pythefnos.meeting.paper.Papers;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import cymru.pythefnos.meeting.paper.rendition.RenditionFiles;
import cymru.pythefnos.meeting.paper.rendition.SweepingFiles;
import cymru.pythefnos.testing.stores.NoScans;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query about papers and compliance is served by an index. */
@ParameterizedClass
@MethodSource("cymru.pythefnos.meeting.support.Running#all")
class PaperScansIT {
    private final RunningService service;

    PaperScansIT(RunningService service) {
        this.service = service;
    }

    @Test
    void whateverIsAskedAnIndexServes() {
        Uploader uploader = Uploader.onEverydayTerms(service);
        String paper = uploader.paper();
        uploader.put(paper, "STANDARD/cy", "a.docx", Samples.docx());
        uploader.whole(paper);
        uploader.put(paper, "PLAIN_TEXT/cy", "a.txt", Samples.ascii("Geiriau.\n"));
        uploader.download(paper, "STANDARD/cy");
        uploader.contact.get("/meetings/" + uploader.meeting + "/papers");
        uploader.contact.delete("/papers/" + paper);
        service.bean(Papers.class).beingMade();
        sweep();
        evidence(uploader.meeting);
        uploader.contact.get("/meetings/" + uploader.meeting + "/compliance");
        uploader.contact.get("/compliance?from=2027-01-01&to=2027-12-31");
        Http.officer(service).post("/compliance/rebuild", null);
        NoScans.assertNone(service.store(), service.log());
    }

    private void sweep() {
        var sweeping = new SweepingFiles(service.bean(Papers.class), service.bean(RenditionFiles.class));
        sweeping.sweep(Instant.parse("2027-02-01T12:00:00Z"));
    }

    private void evidence(String meeting) {
        KeepingEvidence keeping = service.bean(KeepingEvidence.class);
        String group = UuidV7.next();
        Instant time = Instant.parse("2027-02-01T12:00:00Z");
        keeping.keep(List.of(
                new Evidence(UuidV7.next(), "any.v1", meeting, 1, time, meeting, group, "{}"),
                new Evidence(UuidV7.next(), "any.v1", "seat", 1, time, null, group, "{}")));
    }
}
