package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.mail.PaperFiles;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.wording.Wording;
import cymru.pythefnos.representative.meeting.KnownPaper;
import cymru.pythefnos.representative.meeting.KnownPapers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Personal links to papers: whoever has the link has the paper, until it expires or the paper is withdrawn. */
@RestController
class PaperLinkController {

    private final PaperLinks links;
    private final KnownPapers papers;
    private final MeetingDetailsSource source;
    private final Wording wording;
    private final ProblemPage pages;
    private final Clock clock;

    PaperLinkController(
            PaperLinks links,
            KnownPapers papers,
            MeetingDetailsSource source,
            Wording wording,
            ProblemPage pages,
            Clock clock) {
        this.links = links;
        this.papers = papers;
        this.source = source;
        this.wording = wording;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/papers-by-link/{token}")
    @Described(open = true, answers = MediaType.ALL_VALUE)
    void fetch(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            fetch(token, response);
        } catch (ProblemException e) {
            pages.showOrThrow(e, request, response);
        }
    }

    private void fetch(String token, HttpServletResponse response) throws IOException {
        PaperCopy copy = links.open(token, clock.instant()).filter(this::stands).orElseThrow(Refusals::link);
        String name = Refusals.orUnavailable(() -> PaperFiles.name(wording, copy, source.paper(copy)));
        try (LazyBody body = new LazyBody(response, copy, name)) {
            Refusals.orUnavailable(() -> {
                try {
                    source.rendition(copy, body);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return copy;
            });
        }
    }

    private boolean stands(PaperCopy copy) {
        return papers.find(copy.paper()).filter(KnownPaper::withdrawn).isEmpty();
    }
}
