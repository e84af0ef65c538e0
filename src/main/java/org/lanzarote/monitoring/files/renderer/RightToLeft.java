package org.lanzarote.monitoring.files.renderer;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;

/** Lets the renderer of pages write from right to left what is read so, such as a quotation in Arabic. */
final class RightToLeft implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        var turned = new StringBuilder();
        int end = clusters.last();
        for (int begin = clusters.previous(); begin != BreakIterator.DONE; begin = clusters.previous()) {
            turned.append(mirrored(text.substring(begin, end)));
            end = begin;
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.letters(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** A bracket, which opens the other way. */
    private static String mirrored(String sign) {
        return switch (sign) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> sign;
        };
    }

    /** Splits a paragraph into runs of one direction. */
    static final class Splitter implements BidiSplitter {

        private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

        @Override
        public void setParagraph(String text, byte direction) {
            paragraph = new Bidi(
                    text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return paragraph.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = paragraph.getRunStart(run);
            return new BidiTextRun(
                    start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
