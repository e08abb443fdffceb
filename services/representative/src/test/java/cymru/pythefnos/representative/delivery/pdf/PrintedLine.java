package cymru.pythefnos.representative.delivery.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A line as it stands on a page, in points from the upper left corner. */
record PrintedLine(String text, float left, float right, float top, boolean bold) {

    /** Those of each page, from top to bottom. */
    static List<List<PrintedLine>> of(PDDocument pdf) throws IOException {
        List<List<PrintedLine>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            Reading reading = new Reading();
            reading.setSortByPosition(true);
            reading.setStartPage(page);
            reading.setEndPage(page);
            reading.getText(pdf);
            pages.add(reading.lines);
        }
        return pages;
    }

    private static final class Reading extends PDFTextStripper {
        private final List<PrintedLine> lines = new ArrayList<>();
        private final List<TextPosition> begun = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        protected void writeString(String part, List<TextPosition> positions) {
            text.append(part);
            begun.addAll(positions);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        @Override
        protected void endPage(PDPage page) {
            end();
        }

        private void end() {
            if (!text.toString().isBlank()) {
                TextPosition first = begun.getFirst();
                TextPosition last = begun.getLast();
                boolean bold =
                        begun.stream().allMatch(each -> each.getFont().getName().contains("Bold"));
                lines.add(new PrintedLine(
                        text.toString().strip(),
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        first.getYDirAdj() - first.getHeightDir(),
                        bold));
            }
            text.setLength(0);
            begun.clear();
        }
    }
}
