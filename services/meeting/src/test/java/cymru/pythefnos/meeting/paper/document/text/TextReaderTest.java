package cymru.pythefnos.meeting.paper.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Reading;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
    private static final String WORDS = "Pennawd\r\n\r\nCaffi Siân: café, “dâ” – £5\r\nllawr cyntaf\r\n";

    private static String html(String text) throws IOException {
        return Reading.html(Reading.of(FileKind.TXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", WORDS.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16 with a mark", WORDS.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("UTF-16BE", WORDS.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE", WORDS.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-32", ("\ufeff" + WORDS).getBytes(Charset.forName("UTF-32"))),
                Arguments.of("windows-1252", WORDS.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("MacRoman", WORDS.getBytes(Charset.forName("x-MacRoman"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void aTextIsReadInTheEncodingThatItIsIn(String name, byte[] bytes) throws IOException {
        assertThat(Reading.html(Reading.of(FileKind.TXT, bytes)))
                .isEqualTo("<p>Pennawd</p><p>Caffi Siân: café, “dâ” – £5 llawr cyntaf</p>");
    }

    @Test
    void theOldWelshSetAndTheOldDosSetAreKnown() {
        assertThat(Decoding.decode("T\u00fe, d\u00f0r a g\u00f0yl: \u00a35\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Tŷ, dŵr a gŵyl: £5\n");
        assertThat(Decoding.decode("Caffi Siân: café".getBytes(Charset.forName("IBM850"))))
                .isEqualTo("Caffi Siân: café");
    }

    @Test
    void aWrappedSentenceComesTogetherAndALineThatWasMeantStays() throws IOException {
        assertThat(html("Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith yn y cynllun\nBydd adroddiad yn dilyn.\n"))
                .isEqualTo("<p>Mae pawb wedi cytuno ar y rhan fwyaf o'r gwaith yn y cynllun "
                        + "Bydd adroddiad yn dilyn.</p>");
        assertThat(html("Neuadd y Dref\nStryd Fawr\nCaernarfon\n"))
                .isEqualTo("<p>Neuadd y Dref<br>Stryd Fawr<br>Caernarfon</p>");
    }

    @Test
    void listsKeepTheirNumbersLevelsAndWrappedLines() throws IOException {
        assertThat(html("1. Croeso\n   (a) is-eitem sydd\n       yn hir\n2. Cofnodion\n"))
                .isEqualTo(
                        "<ol><li data-label=\"1.\">Croeso<ol><li data-label=\"(a)\">is-eitem sydd yn hir</li></ol></li>"
                                + "<li data-label=\"2.\">Cofnodion</li></ol>");
    }

    @Test
    void aLoneDashOrAMinusIsNoBullet() throws IOException {
        assertThat(html("- 5 gradd oedd hi\n\n* troednodyn\n"))
                .isEqualTo("<p>- 5 gradd oedd hi</p><p>* troednodyn</p>");
        assertThat(html("o leiaf pythefnos\n\nO bobl Cymru\n"))
                .isEqualTo("<p>o leiaf pythefnos</p><p>O bobl Cymru</p>");
    }

    @Test
    void controlCharactersGo() throws IOException {
        assertThat(html("un\u0001 dau\u001a\n")).isEqualTo("<p>un dau</p>");
    }

    @Test
    void underlinedLinesAreHeadings() throws IOException {
        assertThat(html("Agenda\n======\nTestun\n\nRhan\n----\n"))
                .isEqualTo("<h1>Agenda</h1><p>Testun</p><h2>Rhan</h2>");
    }
}
