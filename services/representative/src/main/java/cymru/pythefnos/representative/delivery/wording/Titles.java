package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import java.util.List;
import java.util.Map;

/** What a message is called: in its subject and as its heading. It names no person. */
final class Titles {
    private Titles() {}

    /** No subject line is longer than about this, in one language. */
    private static final int LONGEST = 160;

    /** @param papers none unless it is about papers */
    static String of(Voice voice, Brief brief, List<PaperDetails> papers) {
        Delivery delivery = brief.delivery();
        if (papers.size() > 1) {
            return voice.say(
                    "subject.papers",
                    Map.of(
                            "papers",
                            listed(voice, papers),
                            "date",
                            delivery.occasion().day()));
        }
        if (!papers.isEmpty()) {
            PaperDetails paper = papers.getFirst();
            return voice.say(
                    "subject.paper",
                    Map.of(
                            "number",
                            paper.number(),
                            "title",
                            voice.say(paper.title()),
                            "date",
                            delivery.occasion().day()));
        }
        Object when = delivery.kind() == Kind.MOVED
                ? delivery.occasion().start()
                : delivery.occasion().day();
        return voice.say(voice.of("subject", delivery) + manner(brief), Map.of("date", when));
    }

    /** Of a letter with papers. */
    static String ofPack(Voice voice, Brief brief) {
        return voice.say(
                "subject.pack", Map.of("date", brief.delivery().occasion().day()));
    }

    /** Numbers and titles, as many as there is room for. */
    static String listed(Voice voice, List<PaperDetails> papers) {
        StringBuilder listed = new StringBuilder();
        for (PaperDetails paper : papers) {
            String next = voice.say("paper.short", Map.of("number", paper.number(), "title", voice.say(paper.title())));
            if (!listed.isEmpty() && listed.length() + next.length() > LONGEST) {
                return listed + "; …";
            }
            listed.append(listed.isEmpty() ? "" : "; ").append(next);
        }
        return listed.toString();
    }

    private static String manner(Brief brief) {
        return switch (brief.delivery().kind()) {
            case NOTICE ->
                brief.several() ? "-several" : brief.delivery().occasion().shortNotice() ? "-urgent" : "";
            case UNINVITED -> brief.beside() ? "-beside" : brief.others().isEmpty() ? "" : "-several";
            default -> "";
        };
    }
}
