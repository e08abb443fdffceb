package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Mailto;
import cymru.pythefnos.representative.delivery.Occasion;
import cymru.pythefnos.representative.delivery.Way;
import cymru.pythefnos.representative.delivery.details.MeetingDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked of somebody, and whom they may ask. */
final class AskingSections {

    private final Voice voice;
    private final Brief brief;
    private final MeetingDetails meeting;

    AskingSections(Voice voice, Brief brief, MeetingDetails meeting) {
        this.voice = voice;
        this.brief = brief;
        this.meeting = meeting;
    }

    Section contact() {
        MeetingDetails.Contact contact = contactPerson();
        List<String> sentences = new ArrayList<>();
        boolean expected = !brief.delivery().kind().takesBack();
        sentences.add(voice.say(expected ? "contact.sentence" : "contact.question"));
        if (brief.delivery().way() == Way.EMAIL) {
            sentences.add(voice.say("contact.email"));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(voice.say("label.contact"), contact.name()));
        String phone = contact.phone();
        if (phone != null) {
            facts.add(new Fact(
                    voice.say("label.phone"), phone, PhoneNumber.link(phone).orElse(null)));
        }
        facts.add(new Fact(voice.say("label.email"), contact.email(), Mailto.of(contact.mailbox())));
        return Section.sentences(voice.say("heading.contact"), sentences).with(facts);
    }

    /** Whether an answer is wanted, how to say no, and by when. */
    Section cannotCome() {
        LocalDate by = Occasion.dayOf(meeting.time().start().toInstant()).minusDays(1);
        return Section.sentences(
                voice.say("heading.cannot-come"),
                voice.say("cannot-come.answer"),
                no(),
                by.isAfter(brief.today())
                        ? voice.say("cannot-come.by", Map.of("by", by))
                        : voice.say("cannot-come.soon"));
    }

    private String no() {
        MeetingDetails.Contact contact = contactPerson();
        String how = voice.by("cannot-come", brief.delivery());
        String phone = contact.phone();
        return phone == null
                ? voice.say(how + "-only")
                : voice.say(how, Map.of("name", contact.name(), "phone", phone));
    }

    /** Costs, and help that somebody may need to take part. */
    Section before() {
        Map<String, String> mode = Map.of("mode", meeting.place().mode());
        List<String> help = new ArrayList<>(List.of(voice.say("before.format"), voice.say("before.interpreter")));
        if (!meeting.place().online()) {
            help.add(voice.say("before.access"));
        }
        if (!meeting.place().inPerson()) {
            help.add(voice.say("before.online"));
        }
        return Section.sentences(
                        voice.say("heading.before", mode), voice.say("before.costs", mode), voice.say("before.help"))
                .listing(help);
    }

    /** The papers to come, by a day that is still to come. */
    Section papers() {
        String sentence = meeting.papersBy().isAfter(brief.today())
                ? voice.say("papers.sentence", Map.of("deadline", meeting.papersBy()))
                : voice.say("papers.soon");
        return Section.sentences(voice.say("heading.papers"), sentence);
    }

    List<String> signature() {
        return List.of(
                voice.say("closing"),
                contactPerson().name(),
                voice.say("sender.role"),
                voice.say(meeting.group().name()));
    }

    private MeetingDetails.Contact contactPerson() {
        return meeting.group().contact();
    }
}
