package cymru.pythefnos.representative.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.chassis.words.Language;
import cymru.pythefnos.representative.delivery.wording.Section;
import cymru.pythefnos.representative.delivery.wording.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Templates templates = new Templates();

    @Test
    void everybodyIsGreetedByTheirOwnNameInEachLanguage() {
        for (String name : List.of("Siân", "Gwên", "Siân")) {
            List<Text> texts = List.of(
                    text(Language.CY, "Annwyl " + name + ",", "Dewch."),
                    text(Language.EN, "Dear " + name + ",", "Come."));

            assertThat(templates.plain("Cyfarfod", texts).lines())
                    .containsSubsequence("Annwyl " + name + ",", "Dewch.", "Dear " + name + ",", "Come.");
            assertThat(templates.html("Cyfarfod", texts, false))
                    .containsSubsequence("<p>Annwyl " + name + ",</p>", "<p>Dear " + name + ",</p>");
        }
    }

    @Test
    void aNameIsNeverReadAsHtml() {
        List<Text> texts = List.of(text(Language.EN, "Dear <b>O'Neill & \"Co\"</b>,", "Come."));

        assertThat(templates.html("Meeting", texts, false))
                .contains("<p>Dear &lt;b&gt;O&#39;Neill &amp; &quot;Co&quot;&lt;/b&gt;,</p>");
        assertThat(templates.plain("Meeting", texts)).contains("Dear <b>O'Neill & \"Co\"</b>,");
    }

    @Test
    void whatIsSaidToOneIsNotSaidToAnother() {
        assertThat(templates.plain("Meeting", List.of(text(Language.EN, "Dear Ann,", "Come at ten."))))
                .contains("Come at ten.");
        assertThat(templates.plain("Meeting", List.of(text(Language.EN, "Dear Ann,", "Come at two."))))
                .contains("Come at two.")
                .doesNotContain("ten");
        assertThat(templates.html("Another", List.of(text(Language.EN, "Dear Ann,", "Come at two.")), false))
                .contains("<title>Another</title>");
    }

    @Test
    void aTextWithTheCharacterThatStandsForGreetingsIsStillSaidAsItIs() {
        String odd = "Room " + Form.BLANK + " 5";

        assertThat(templates.plain("Meeting", List.of(text(Language.EN, "Dear Ann,", odd))))
                .contains("Dear Ann,", odd);
    }

    private static Text text(Language tongue, String greeting, String sentence) {
        return new Text(
                tongue,
                "Cyfarfod",
                greeting,
                "Yfory",
                null,
                List.of(new Section("", false, List.of(sentence), List.of(), List.of())),
                List.of("Ann"));
    }
}
