package cymru.pythefnos.meeting.paper.document.odt;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.pythefnos.meeting.paper.FileKind;
import cymru.pythefnos.meeting.paper.document.Loss;
import cymru.pythefnos.meeting.paper.document.PaperHtml;
import cymru.pythefnos.meeting.paper.document.Reading;
import cymru.pythefnos.meeting.paper.document.tika.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String STYLES = """
            <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="S" style:family="text">
              <style:text-properties style:text-line-through-style="solid"/></style:style>
            <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
            <text:list-style style:name="N">
              <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
              <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
            </text:list-style>
            <text:list-style style:name="U"><text:list-level-style-bullet text:level="1" text:bullet-char="o"/>
            </text:list-style>""";

    private static PaperHtml read(String text) throws IOException {
        return Reading.of(FileKind.ODT, Samples.odt(STYLES, text));
    }

    @Test
    void headingsListsTablesLinksAndNotesAreKept() throws IOException {
        PaperHtml paper = read("""
                <text:h text:outline-level="2">Cyllideb</text:h>
                <text:p>Gweler <text:a xlink:href="https://a.example">yr<text:s/>arolwg</text:a><text:note>
                <text:note-citation>1</text:note-citation><text:note-body><text:p>Nodyn da</text:p></text:note-body>
                </text:note>.<text:line-break/><text:span text:style-name="B">Pwysig</text:span></text:p>
                <text:list text:style-name="N"><text:list-item><text:p>un</text:p><text:list><text:list-item>
                <text:p>is</text:p></text:list-item></text:list></text:list-item>
                <text:list-item><text:p>dau</text:p></text:list-item></text:list>
                <text:list text:style-name="U"><text:list-item><text:p>bwled</text:p></text:list-item></text:list>
                <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Pwy</text:p>
                </table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Cost</text:p>
                </table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
                <table:table-row><table:table-cell><text:p>Siân</text:p></table:table-cell><table:table-cell>
                <text:p>£1</text:p></table:table-cell><table:table-cell><text:p>£2</text:p></table:table-cell>
                </table:table-row></table:table>""");

        assertThat(Reading.html(paper))
                .contains("<h2>Cyllideb</h2>", "<strong>Pwysig</strong>", "<th colspan=\"2\" scope=\"colgroup\">");
        assertThat(Reading.plain(paper)).isEqualTo("""
                Cyllideb

                Gweler yr arolwg (https://a.example) (nodyn 1).
                Pwysig

                1. un
                   (a) is
                2. dau

                - bwled

                Pwy: Siân

                - Cost: £1
                - Cost: £2

                Nodiadau

                Nodyn 1: Nodyn da
                """);
    }

    @Test
    void whatIsDeletedHiddenStruckOutOrCommentedNeverComesOut() throws IOException {
        PaperHtml paper = read("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion>
                </text:changed-region></text:tracked-changes>
                <text:p>gweler<text:change text:change-id="1"/><text:span text:style-name="H">HIDDEN</text:span>
                <text:span text:style-name="S">STRUCK</text:span><office:annotation><text:p>COMMENT</text:p>
                </office:annotation></text:p>
                <text:section text:display="none"><text:p>SECTION</text:p></text:section>
                <text:p><text:hidden-paragraph text:is-hidden="true"/>PARAGRAPH</text:p>""");

        assertThat(Reading.plain(paper)).isEqualTo("gweler\n");
        assertThat(paper.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.STRUCK_OUT);
    }

    @Test
    void picturesLeaveTheirDescription() throws IOException {
        PaperHtml paper = read("<text:p><draw:frame><draw:image/><svg:desc>Siart</svg:desc></draw:frame></text:p>"
                + "<text:p><draw:frame><draw:text-box><text:p>Blwch</text:p></draw:text-box></draw:frame></text:p>");

        assertThat(Reading.plain(paper)).isEqualTo("[Llun: Siart]\n\nBlwch\n");
        assertThat(paper.losses()).containsExactly(new Loss(Loss.Kind.PICTURE, 1));
    }
}
