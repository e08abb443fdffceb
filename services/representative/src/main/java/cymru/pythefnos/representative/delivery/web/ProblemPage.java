package cymru.pythefnos.representative.delivery.web;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.delivery.mail.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says to somebody who followed a link, in both languages, why there is nothing behind it; programs get the problem. */
@Component
public final class ProblemPage {

    private final Words words = Words.of("representative/delivery-problems");
    private final Templates templates;

    ProblemPage(Templates templates) {
        this.templates = templates;
    }

    /** @throws ProblemException if it is a program that asks */
    public void showOrThrow(ProblemException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isBrowser(request)) {
            throw refused;
        }
        Problem problem = refused.problem();
        String page = templates.page(List.of(said(Language.CY, problem), said(Language.EN, problem)));
        PrivatePage.write(response, problem.status(), page);
    }

    private Templates.Said said(Language tongue, Problem problem) {
        Locale locale = tongue.locale();
        return new Templates.Said(
                tongue,
                words.say(locale, problem.name() + ".title", problem.facts()),
                words.say(locale, problem.name() + ".detail", problem.facts()));
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
