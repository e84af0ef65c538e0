package org.lanzarote.monitoring.files.renderer;

import static java.util.stream.Collectors.joining;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.RightToLeftWords;

/** Lets the renderer of pages write from right to left what is read so, such as a quotation in Arabic. */
final class RightToLeft implements BidiReorderer {

    /** Leaves out emphasis within Arabic: the renderer orders and joins the letters of each part by itself. */
    static Node undivided(Node text) {
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Emphasis emphasis) {
                join(emphasis);
            }

            @Override
            public void visit(StrongEmphasis emphasis) {
                join(emphasis);
            }

            private void join(Node emphasis) {
                visitChildren(emphasis);
                if (isWithin(emphasis)) {
                    for (var child = emphasis.getFirstChild(); child != null; child = emphasis.getFirstChild()) {
                        emphasis.insertBefore(child);
                    }
                    emphasis.unlink();
                }
            }
        });
        return text;
    }

    private static boolean isWithin(Node emphasis) {
        for (@Nullable Node outer = emphasis.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof RightToLeftWords || (outer instanceof Paragraph && RightToLeftWords.fill(outer))) {
                return true;
            }
        }
        return false;
    }

    /** The signs in the order in which they stand from left to right; numbers among Arabic are read as ever. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var runs = IntStream.range(0, bidi.getRunCount()).boxed().toArray();
        var levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return Arrays.stream(runs)
                .map(Integer.class::cast)
                .map(run -> visible(
                        text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), isTurned(bidi.getRunLevel(run))))
                .collect(joining());
    }

    private static boolean isTurned(int level) {
        return level % 2 != 0;
    }

    private static String visible(String run, boolean turned) {
        if (!turned) {
            return run;
        }
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(run);
        var signs = new StringBuilder();
        int end = clusters.last();
        for (int begin = clusters.previous(); begin != BreakIterator.DONE; begin = clusters.previous()) {
            signs.append(mirrored(run.substring(begin, end)));
            end = begin;
        }
        return signs.toString();
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

    /**
     * Splits a paragraph into runs of one direction. The renderer puts one beside the other from left to right, so numbers stay in
     * the Arabic that they stand in.
     */
    static final class Splitter implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String text, byte direction) {
            runs.clear();
            var bidi = new Bidi(
                    text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            int start = 0;
            for (int run = 0; run < bidi.getRunCount(); run++) {
                byte read = direction(bidi, run);
                if (run + 1 == bidi.getRunCount() || direction(bidi, run + 1) != read) {
                    runs.add(new BidiTextRun(start, bidi.getRunLimit(run) - start, read));
                    start = bidi.getRunLimit(run);
                }
            }
        }

        private static byte direction(Bidi bidi, int run) {
            return bidi.getRunLevel(run) == 0 ? LTR : RTL;
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            return runs.get(run);
        }

        @Override
        public byte getBaseDirection(String text) {
            return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
