package cymru.pythefnos.representative.delivery.mail;

import cymru.pythefnos.representative.delivery.Tongue;
import cymru.pythefnos.representative.delivery.wording.Text;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts texts into the templates of mail and letters. They hold no words of their own. */
public final class Templates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public Templates() {
        engine.setEnableSpringELCompiler(true);
        engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html", 1));
        engine.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt", 2));
    }

    String html(String subject, List<Text> texts) {
        return process("mail/message.html", subject, texts, Map.of());
    }

    String plain(String subject, List<Text> texts) {
        return process("mail/message.txt", subject, texts, Map.of());
    }

    /** XHTML for printing; {@code more} is what a letter has and a message has not. */
    public String letter(String subject, List<Text> texts, Map<String, Object> more) {
        return process("letter/letter.html", subject, texts, more);
    }

    private String process(String template, String subject, List<Text> texts, Map<String, Object> more) {
        Tongue first = texts.getFirst().tongue();
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
}
