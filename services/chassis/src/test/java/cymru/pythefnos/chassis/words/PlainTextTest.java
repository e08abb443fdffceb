package cymru.pythefnos.chassis.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void whatWordCallsALineBreakIsOne() {
        assertThat(new Bilingual("un\u000bdau\r\ntri", "one\u2028two").cy()).isEqualTo("un\ndau\ntri");
    }

    @Test
    void whatNoPageCanHoldIsLeftOut() {
        assertThat(PlainText.of("a\u0000b\u001b\ufffec\ud800d\tŵ😀")).isEqualTo("abcd\tŵ😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u00a0\t", "\u200b\u2060\ufeff", "\u202e", "\u3164\uffa0", "\u2800", "\ufe0f"})
    void nobodySeesThat(String text) {
        assertThat(PlainText.isVisible(text)).isFalse();
    }

    @Test
    void aLetterIsSeen() {
        assertThat(PlainText.isVisible("\u200bŷ")).isTrue();
    }
}
