package cymru.pythefnos.meeting.paper.document.corpus;

import cymru.pythefnos.meeting.paper.document.tika.Samples;
import java.util.Map;

/** OpenDocument texts beside those that LibreOffice wrote. */
final class OdtOnes {
    private static final String STYLES = """
            <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
            <style:style style:name="D" style:family="table-cell">
              <style:table-cell-properties fo:background-color="#1f3864"/></style:style>
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I"
              style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="-"/></text:list-style>""";

    private OdtOnes() {}

    static void addTo(Map<String, byte[]> all) {
        all.put("odt-hidden.odt", odt("""
                <text:h text:outline-level="1">Cyllideb</text:h><text:p>I’w weld<text:span text:style-name="H">CUDD</text:span>.
                </text:p><text:section text:display="none"><text:p>ADRAN</text:p></text:section>
                <text:p><office:annotation><text:p>SYLW</text:p></office:annotation>Diwedd.</text:p>"""));
        all.put("odt-pictures.odt", odt("""
                <text:p>Cyn.<draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>Siart cylch</svg:desc></draw:frame>
                </text:p><text:p><draw:frame><draw:image xlink:href="Pictures/2.png"/></draw:frame></text:p>
                <text:p><draw:frame><draw:object xlink:href="./Object 1"/><svg:title>Taenlen</svg:title></draw:frame></text:p>"""));
        all.put("odt-lists.odt", odt("""
                <text:list text:style-name="L"><text:list-item><text:p>un</text:p><text:list><text:list-item><text:p>is</text:p>
                </text:list-item></text:list></text:list-item><text:list-item><text:p>dau</text:p></text:list-item></text:list>"""));
        all.put("odt-white.odt", odt("""
                <text:p>I’w weld. <text:span text:style-name="W">gwyn ar wyn</text:span></text:p><table:table><table:table-row>
                <table:table-cell table:style-name="D"><text:p><text:span text:style-name="W">Pwy</text:span></text:p>
                </table:table-cell><table:table-cell table:style-name="D"><text:p><text:span text:style-name="W">Cost</text:span>
                </text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Siân</text:p>
                </table:table-cell><table:table-cell><text:p>£5</text:p></table:table-cell></table:table-row></table:table>"""));
    }

    private static byte[] odt(String text) {
        return Samples.odt(STYLES, text);
    }
}
