package cymru.pythefnos.chassis.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final OffsetDateTime SUMMER_EVENING = OffsetDateTime.parse("2026-07-01T23:30:00Z");
    private final Words words = Words.of("trial/words");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-02 | Dydd Mercher 2 Rhagfyr 2026    | Wednesday 2 December 2026
            2027-01-01 | Dydd Gwener 1 Ionawr 2027      | Friday 1 January 2027
            2027-02-13 | Dydd Sadwrn 13 Chwefror 2027   | Saturday 13 February 2027
            2027-03-28 | Dydd Sul 28 Mawrth 2027        | Sunday 28 March 2027
            2027-04-06 | Dydd Mawrth 6 Ebrill 2027      | Tuesday 6 April 2027
            2027-05-06 | Dydd Iau 6 Mai 2027            | Thursday 6 May 2027
            2027-06-07 | Dydd Llun 7 Mehefin 2027       | Monday 7 June 2027
            2027-07-07 | Dydd Mercher 7 Gorffennaf 2027 | Wednesday 7 July 2027
            2027-08-07 | Dydd Sadwrn 7 Awst 2027        | Saturday 7 August 2027
            2027-09-07 | Dydd Mawrth 7 Medi 2027        | Tuesday 7 September 2027
            2027-10-07 | Dydd Iau 7 Hydref 2027         | Thursday 7 October 2027
            2027-11-07 | Dydd Sul 7 Tachwedd 2027       | Sunday 7 November 2027
            """)
    void writesDatesOutWithoutOrdinals(LocalDate date, String welsh, String english) {
        assertThat(WrittenDates.label(Languages.CY, date)).isEqualTo(welsh);
        assertThat(WrittenDates.label(Locale.of("cy"), date)).isEqualTo(welsh);
        assertThat(WrittenDates.label(Languages.EN, date)).isEqualTo(english);
    }

    @Test
    void aWelshDayBeginsSmallWithinASentenceOnly() {
        assertThat(words.say(Languages.CY, "deadline", Map.of("deadline", DAY)))
                .isEqualTo(
                        "Mae’r papurau i’w cael erbyn dydd Mercher 2 Rhagfyr 2026. Dyddiad: Dydd Mercher 2 Rhagfyr 2026.");
        assertThat(words.say(Languages.EN, "deadline", Map.of("deadline", DAY)))
                .isEqualTo("The papers are due by Wednesday 2 December 2026. Date: Wednesday 2 December 2026.");
    }

    @Test
    void timesAreLondonsOnATwentyFourHourClock() {
        assertThat(words.say(Languages.CY, "start", Map.of("start", SUMMER_EVENING)))
                .isEqualTo("Mae’n dechrau dydd Iau 2 Gorffennaf 2026 am 00:30.");
        assertThat(words.say(Languages.EN, "start", Map.of("start", SUMMER_EVENING.toInstant())))
                .isEqualTo("It begins on Thursday 2 July 2026 at 00:30.");
        assertThat(words.say(Languages.EN, "start", Map.of("start", LocalTime.of(9, 5))))
                .isEqualTo("It begins on 09:05.");
    }

    @Test
    void joinsAListByCommasSinceWelshAndWouldMutateIt() {
        assertThat(words.say(Languages.CY, "several", Map.of("several", List.of("papurau", "cofnodion", "agenda"))))
                .isEqualTo("Ar gael: papurau, cofnodion, agenda");
    }

    @Test
    void aBilingualNameIsSaidInTheLanguageOfTheSentence() {
        Map<String, Object> name = Map.of("several", Map.of("cy", "Grŵp Gwynedd", "en", "Gwynedd Group"));

        assertThat(words.say(Languages.CY, "several", name)).isEqualTo("Ar gael: Grŵp Gwynedd");
        assertThat(words.say(Languages.EN, "several", name)).isEqualTo("Available: Gwynedd Group");
    }

    @Test
    void numbersKeepTheirPlurals() {
        assertThat(words.say(Languages.CY, "papers", Map.of("count", 2))).isEqualTo("2 bapur");
        assertThat(words.say(Languages.EN, "papers", Map.of("count", 1))).isEqualTo("1 paper");
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertThat(words.say(Locale.FRENCH, "several", Map.of("several", "x"))).isEqualTo("Available: x");
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.say(Languages.CY, "nonsense"))
                .withMessageContaining("nonsense");
    }

    @Test
    void aKeyInOneLanguageOnlyStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("trial/uneven"))
                .withMessageContaining("only-english");
    }

    @Test
    void aBrokenPatternStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("trial/broken"))
                .withMessageContaining("broken_cy");
    }

    @Test
    void springsMessagesKeepWelshApostrophesAndWhatFollows() {
        WordsMessageSource messages = new WordsMessageSource(List.of(words));

        assertThat(messages.getMessage("deadline", new Object[] {Map.of("deadline", DAY)}, Languages.CY))
                .startsWith("Mae’r papurau i’w cael erbyn dydd Mercher");
        assertThat(messages.getMessage("numbered", new Object[] {"x", 2}, Languages.CY))
                .isEqualTo("Mae'r x yn 2");
        assertThat(messages.getMessage("nothing", null, "instead", Languages.CY))
                .isEqualTo("instead");
    }
}
