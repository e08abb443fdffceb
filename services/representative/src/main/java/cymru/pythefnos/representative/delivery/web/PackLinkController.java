package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.openapi.Described;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.representative.delivery.pack.Packs;
import cymru.pythefnos.representative.delivery.pack.PersonalPack;
import cymru.pythefnos.representative.delivery.papers.PaperLinks;
import cymru.pythefnos.representative.delivery.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Personal links to packs: whoever has the link has the papers as they are now, until it expires. */
@RestController
class PackLinkController {
    private final PaperLinks links;
    private final Packs packs;
    private final Wording wording;
    private final ProblemPage pages;
    private final Clock clock;

    PackLinkController(PaperLinks links, Packs packs, Wording wording, ProblemPage pages, Clock clock) {
        this.links = links;
        this.packs = packs;
        this.wording = wording;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/packs-by-link/{token}")
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
        PersonalPack wanted = links.openPack(token, clock.instant()).orElseThrow(Refusals::link);
        Packs.PackFile pack = Refusals.orUnavailable(() -> packs.fetch(wanted)).orElseThrow(Refusals::noPack);
        PrivateFile.begin(response, pack.mediaType(), pack.bytes().length, name(wanted, pack));
        response.getOutputStream().write(pack.bytes());
    }

    /** It tells the packs of one person apart, and says nothing of them. */
    private String name(PersonalPack wanted, Packs.PackFile pack) {
        String word = wording.say(wanted.tongue(), "file.pack", Map.of());
        return word + "-" + wanted.day() + (pack.printable() ? ".pdf" : ".txt");
    }
}
