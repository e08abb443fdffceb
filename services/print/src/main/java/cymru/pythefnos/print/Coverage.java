package cymru.pythefnos.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that a font draws. */
record Coverage(BitSet points) {
    static final Coverage NONE = new Coverage(new BitSet());

    /** Planes beyond this hold nothing that these fonts draw. */
    private static final int END = 0x30000;

    static Coverage of(Typeface face) {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            BitSet points = new BitSet(END);
            for (int point = 0; point < END; point++) {
                points.set(point, letters.getGlyphId(point) != 0);
            }
            return new Coverage(points);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean draws(int point) {
        return points.get(point);
    }
}
