package cymru.pythefnos.representative.delivery.unreadable.web;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.chassis.words.Words;
import cymru.pythefnos.representative.api.delivery.Trouble;
import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.details.DetailsUnavailable;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import cymru.pythefnos.representative.delivery.details.MeetingDetailsSource;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import cymru.pythefnos.representative.delivery.mail.Templates;
import cymru.pythefnos.representative.delivery.papers.PaperCopy;
import cymru.pythefnos.representative.delivery.unreadable.UnreadablePaper;
import cymru.pythefnos.representative.delivery.wording.PhoneNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the page: the question, and what happens next. What the meeting service can't say just now is left out. */
@Component
final class UnreadablePage {
    private static final Set<String> SAID_WITH_FACTS = Set.of("paper", "format");

    private final Words words = Words.of("representative/unreadable");
    private final Templates templates;
    private final MeetingDetailsSource source;

    UnreadablePage(Templates templates, MeetingDetailsSource source) {
        this.templates = templates;
        this.source = source;
    }

    /** @param error whether nothing was chosen before */
    String question(Delivery delivery, String token, Language tongue, boolean error) {
        Map<String, @Nullable Object> said = common(delivery, token, tongue);
        said.put("title", say(tongue, error ? "title.error" : "title"));
        said.put("error", error);
        said.put("troubles", Arrays.stream(Trouble.values()).map(Trouble::name).toList());
        return templates.page("unreadable", tongue, said);
    }

    /** @param other another rendition that goes out */
    String told(Delivery delivery, String token, Language tongue, UnreadablePaper paper, Optional<Delivery> other) {
        Map<String, @Nullable Object> said = common(delivery, token, tongue);
        said.put("title", say(tongue, "told.title"));
        said.put("told", next(tongue, paper, other));
        said.put("contact", contact(delivery).orElse(null));
        return templates.page("unreadable", tongue, said);
    }

    private Map<String, @Nullable Object> common(Delivery delivery, String token, Language tongue) {
        Map<String, @Nullable Object> said = new HashMap<>();
        said.put("words", plain(tongue));
        said.put("paper", paper(delivery, tongue).orElse(null));
        said.put("other", "/unreadable/" + token + "/" + tongue.other().code());
        said.put("otherLang", tongue.other().code());
        said.put("told", null);
        return said;
    }

    private Map<String, String> plain(Language tongue) {
        return words.keys().stream()
                .filter(key -> !SAID_WITH_FACTS.contains(key) && !key.startsWith("told.sent"))
                .filter(key -> !key.equals("told.else") && !key.equals("told.contact"))
                .collect(Collectors.toMap(key -> key, key -> say(tongue, key)));
    }

    private List<String> next(Language tongue, UnreadablePaper paper, Optional<Delivery> other) {
        List<String> sentences = new ArrayList<>();
        other.ifPresent(sent -> {
            PaperCopy copy = Objects.requireNonNull(sent.paper());
            String format = words.say(tongue.locale(), "format", Map.of("format", copy.format()));
            String how = sent.way() == Way.EMAIL ? "told.sent.email" : "told.sent.post";
            sentences.add(words.say(tongue.locale(), how, Map.of("format", format)));
        });
        String then = other.isPresent() ? "told.else" : "told.contact";
        sentences.add(words.say(tongue.locale(), then, Map.of("deadline", paper.deadline())));
        return sentences;
    }

    private Optional<String> paper(Delivery delivery, Language tongue) {
        PaperCopy copy = Objects.requireNonNull(delivery.paper());
        Optional<PaperDetails> paper = ifKnown(() -> source.paper(copy));
        return paper.map(known -> words.say(
                tongue.locale(),
                "paper",
                Map.of("number", known.number(), "title", known.title().in(tongue))));
    }

    private Optional<Contact> contact(Delivery delivery) {
        Optional<MeetingDetails> meeting = ifKnown(() -> source.meeting(delivery));
        return meeting.map(known -> known.group().contact()).map(Contact::of);
    }

    private static <T> Optional<T> ifKnown(Supplier<T> fact) {
        try {
            return Optional.of(fact.get());
        } catch (DetailsUnavailable unavailable) {
            return Optional.empty();
        }
    }

    private String say(Language tongue, String key) {
        return words.say(tongue.locale(), key);
    }

    /** Whom to ring or to write to. @param tel nothing if it can't be dialled */
    record Contact(
            String name, @Nullable String phone, @Nullable String tel, String email) {
        static Contact of(MeetingDetails.Contact contact) {
            String phone = contact.phone();
            String tel = phone == null ? null : PhoneNumber.link(phone).orElse(null);
            return new Contact(contact.name(), phone, tel, contact.email());
        }
    }
}
