package cymru.pythefnos.meeting.paper.document.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Map;

/** One text in eight encodings, and texts whose lines mean something. */
final class TextOnes {
    /** Without the letters that Windows-1252 lacks. */
    private static final String OLD =
            "Agenda\r\n======\r\nCaffi Siân: café, £5 a 3 o’r gloch\r\n\r\n1. Croeso\r\n2. Cofnodion\r\n";

    private static final String WELSH = OLD.replace("Caffi", "Tŷ, dŵr a gŵyl:");

    private TextOnes() {}

    static void addTo(Map<String, byte[]> all) {
        all.put("text-utf-8.txt", WELSH.getBytes(UTF_8));
        all.put("text-utf-8-marked.txt", ("\ufeff" + WELSH).getBytes(UTF_8));
        all.put("text-utf-16le-marked.txt", ("\ufeff" + WELSH).getBytes(UTF_16LE));
        all.put("text-utf-16be-marked.txt", ("\ufeff" + WELSH).getBytes(UTF_16BE));
        all.put("text-utf-16le.txt", WELSH.getBytes(UTF_16LE));
        all.put("text-iso-8859-14.txt", celtic(WELSH.replace('’', '\'')));
        all.put("text-windows-1252.txt", OLD.getBytes(Charset.forName("windows-1252")));
        all.put("text-macroman.txt", OLD.getBytes(Charset.forName("x-MacRoman")));
        all.put("text-tabs.txt", "Enw\tCost\nNeuadd\t£5\nTe\t£2\n".getBytes(UTF_8));
        all.put("text-address.txt", "Neuadd y Dref\nStryd Fawr\nCaernarfon\n\no leiaf pythefnos\n".getBytes(UTF_8));
        all.put("text-other-scripts.txt", "שלום עולם\n\nمرحبا\n\n日本語 ✓ 😀 Ελληνικά Кириллица\n".getBytes(UTF_8));
        all.put("text-no-font.txt", "Annwyl प्रिया\n".getBytes(UTF_8));
    }

    /** Java has no ISO 8859-14: Latin-1 but for these. */
    private static byte[] celtic(String text) {
        return text.replace('Ŵ', '\u00d0')
                .replace('ŵ', '\u00f0')
                .replace('Ŷ', '\u00de')
                .replace('ŷ', '\u00fe')
                .getBytes(ISO_8859_1);
    }
}
