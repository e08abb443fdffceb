package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.wording.Text;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.unbescape.html.HtmlEscape;

/**
 * Puts texts into the templates of mail and letters. They hold no words of their own. Messages that differ only in whom
 * they greet, such as the notices of one meeting, are worked out once.
 */
public final class Templates {

    private static final int FORMS = 64;

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final ConcurrentLruCache<Message, Optional<Form>> forms = new ConcurrentLruCache<>(FORMS, this::form);

    public Templates() {
        engine.setEnableSpringELCompiler(true);
        engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html", 1));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt", 2));
    }

    /** @param large for somebody who reads large print */
    String html(String subject, List<Text> texts, boolean large) {
        return message(new Message("mail/message.html", subject, texts, large), HtmlEscape::escapeHtml4Xml);
    }

    String plain(String subject, List<Text> texts) {
        return message(new Message("mail/message.txt", subject, texts, false), UnaryOperator.identity());
    }

    private String message(Message message, UnaryOperator<String> escaped) {
        List<String> greetings =
                message.texts.stream().map(Text::greeting).map(escaped).toList();
        return forms.get(message.blank()).map(form -> form.filled(greetings)).orElseGet(() -> message(message));
    }

    private Optional<Form> form(Message blank) {
        return Form.of(message(blank), blank.texts.size());
    }

    private String message(Message message) {
        return process(message.template, message.subject, message.texts, Map.of("large", message.large));
    }

    /** XHTML for printing; {@code more} is what a letter has and a message has not. */
    public String letter(String subject, List<Text> texts, Map<String, Object> more) {
        return process("letter/letter.html", subject, texts, more);
    }

    /** A page of its own, in each language. */
    public String page(List<Said> said) {
        String title = said.stream().map(Said::title).collect(Collectors.joining(" / "));
        Language first = said.getFirst().tongue();
        var variables = Map.<String, Object>of("said", said, "title", title, "lang", first.code());
        return engine.process("page/problem.html", new Context(first.locale(), variables));
    }

    /** The page of that name, in one language. */
    public String page(String name, Language tongue, Map<String, @Nullable Object> said) {
        Map<String, Object> variables = new HashMap<>(said);
        variables.put("lang", tongue.code());
        return engine.process("page/" + name + ".html", new Context(tongue.locale(), variables));
    }

    /** What a page says in one language. */
    public record Said(Language tongue, String title, String detail) {}

    private String process(String template, String subject, List<Text> texts, Map<String, Object> more) {
        Language first = texts.getFirst().tongue();
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("subject", subject);
        variables.put("texts", texts);
        variables.put("lang", first.code());
        return engine.process(template, new Context(first.locale(), variables));
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String suffix, int order) {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("representative/templates/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setForceTemplateMode(true);
        resolver.setResolvablePatterns(Set.of("*" + suffix));
        resolver.setOrder(order);
        return resolver;
    }

    /** All that a message is made of. */
    private record Message(String template, String subject, List<Text> texts, boolean large) {

        Message blank() {
            return new Message(
                    template,
                    subject,
                    texts.stream().map(text -> text.greeting(Form.BLANK)).toList(),
                    large);
        }
    }
}
