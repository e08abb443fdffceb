package cymru.pythefnos.representative.delivery.wording;

import cymru.pythefnos.representative.delivery.Delivery;
import cymru.pythefnos.representative.delivery.Kind;
import cymru.pythefnos.representative.delivery.details.PaperDetails;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message is called: in its subject and as its heading. It names no person. */
final class Titles {
    private Titles() {}

    static String of(Voice voice, Brief brief, @Nullable PaperDetails paper) {
        Delivery delivery = brief.delivery();
        if (paper != null) {
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

    private static String manner(Brief brief) {
        return switch (brief.delivery().kind()) {
            case NOTICE -> brief.delivery().occasion().shortNotice() ? "-urgent" : "";
            case UNINVITED -> brief.beside() ? "-beside" : brief.others().isEmpty() ? "" : "-several";
            default -> "";
        };
    }
}
