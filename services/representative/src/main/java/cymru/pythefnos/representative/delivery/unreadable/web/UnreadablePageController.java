package cymru.pythefnos.representative.delivery.unreadable.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.delivery.Deliveries;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.unreadable.TellingUnreadable;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import cymru.pythefnos.representative.delivery.web.PrivatePage;
import cymru.pythefnos.representative.delivery.web.ProblemPage;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the link in a paper's message. It works without JavaScript; to open it changes nothing. */
@Hidden
@RestController
class UnreadablePageController {
    private final TellingUnreadable telling;
    private final Deliveries deliveries;
    private final UnreadablePage page;
    private final ProblemPage problems;

    UnreadablePageController(
            TellingUnreadable telling, Deliveries deliveries, UnreadablePage page, ProblemPage problems) {
        this.telling = telling;
        this.deliveries = deliveries;
        this.page = page;
        this.problems = problems;
    }

    @GetMapping({"/unreadable/{token}", "/unreadable/{token}/{tongue:cy|en}"})
    void show(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable String tongue,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Delivery> opened = opened(token, request, response);
        if (opened.isPresent()) {
            Delivery delivery = opened.get();
            PrivatePage.writeForm(
                    response, HttpStatus.OK, page.question(delivery, token, tongue(delivery, tongue), false));
        }
    }

    @PostMapping({"/unreadable/{token}", "/unreadable/{token}/{tongue:cy|en}"})
    void tell(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable String tongue,
            @RequestParam(name = "trouble", required = false) @Nullable String chosen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Delivery> opened = opened(token, request, response);
        if (opened.isEmpty()) {
            return;
        }
        Delivery delivery = opened.get();
        Language language = tongue(delivery, tongue);
        Optional<Trouble> trouble = Arrays.stream(Trouble.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst();
        if (trouble.isEmpty()) {
            PrivatePage.writeForm(
                    response, HttpStatus.UNPROCESSABLE_CONTENT, page.question(delivery, token, language, true));
            return;
        }
        UnreadablePaper told = telling.tell(delivery, trouble.get());
        Optional<Delivery> other =
                Optional.ofNullable(told.sent()).flatMap(deliveries::find).map(sent -> sent.state());
        PrivatePage.writeForm(response, HttpStatus.OK, page.told(delivery, token, language, told, other));
    }

    /** Empty: that the link is not good any more has been said, in both languages. */
    private Optional<Delivery> opened(String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Delivery> opened = telling.opened(token);
        if (opened.isEmpty()) {
            ProblemException expired =
                    Problem.of("link-unknown-or-expired", HttpStatus.NOT_FOUND).exception();
            problems.showOrThrow(expired, request, response);
        }
        return opened;
    }

    private static Language tongue(Delivery delivery, @Nullable String asked) {
        return Arrays.stream(Language.values())
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElse(delivery.tongues().getFirst());
    }
}
