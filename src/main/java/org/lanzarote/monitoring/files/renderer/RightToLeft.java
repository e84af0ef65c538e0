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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lets the renderer of pages write from right to left what is read so, such as a quotation in Arabic. */
final class RightToLeft implements BidiReorderer {

    private static final String LETTER = "[\\p{InArabic}&&\\P{Mn}]";
    private static final String EMPHASIS = "<(em|strong)>([^<]*" + LETTER + "[^<]*)</";

    /** Emphasis of some words among others that are read from the right. */
    private static final Pattern DIVIDING = Pattern.compile("(?<=" + LETTER + "[\\p{Mn}\\p{P}\\s]{0,4})" + EMPHASIS
            + "\\1>|" + EMPHASIS + "\\3>(?=[\\p{P}\\s]{0,4}" + LETTER + ")");

    /** Leaves out emphasis that would divide Arabic: the renderer orders and joins the letters of each part by itself. */
    static String undivided(String html) {
        return DIVIDING.matcher(html)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group(2) == null ? found.group(4) : found.group(2)));
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
