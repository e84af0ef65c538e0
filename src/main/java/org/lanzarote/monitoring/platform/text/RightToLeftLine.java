package org.lanzarote.monitoring.platform.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What stands in a paragraph between links, notes and code, as one line of letters. Emphasis does not divide it: a phrase from the
 * right is set apart as a whole, also where some of its words are emphasised.
 */
final class RightToLeftLine {

    /** Where emphasis begins and ends in the line, by signs that no text has. */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    private static final String SCRIPT = "[" + RightToLeftWords.SCRIPTS + "]";
    private static final String NUMBER = "(?:[\\s" + BEGIN + END + "]+\\p{Nd}++(?:[.,/:-]\\p{Nd}++)*(?!\\p{L}))?";
    private static final String WITHIN = "[^\\p{L}“«„‘”»’\"]*";

    /**
     * From the first letter to the last with the number behind it, and within quotation marks, brackets or emphasis all that
     * stands in them.
     */
    private static final Pattern WORDS = Pattern.compile("(?:(?<=[“«„‘(\\[" + BEGIN + "])[^\\p{L}“«„‘”»’]*)?" + SCRIPT
            + "(?:" + WITHIN + SCRIPT + ")*\\p{M}*" + NUMBER + "(?:" + WITHIN + "(?=[”»’\")\\]" + END + "]))?");

    private static final Pattern GAP = Pattern.compile("[\\s" + BEGIN + END + "]+$");

    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private final StringBuilder line = new StringBuilder();
    private final List<NodePiece> pieces = new ArrayList<>();

    /** A part of the line that is a node, from its first sign to the one after its last. */
    private record NodePiece(Node node, int start, int end) {}

    /** Sets apart in it what is read from the right. */
    void setApart() {
        var words = WORDS.matcher(line);
        for (int from = 0; words.find(from); ) {
            int whole = endOfWhole(words.start(), words.end());
            if (whole == words.start()) {
                from = whole + 1;
                continue;
            }
            cut(words.start());
            cut(whole);
            int start = words.start();
            var parts = pieces.stream()
                    .filter(piece -> piece.start() >= start && piece.end() <= whole)
                    .map(NodePiece::node)
                    .toList();
            NodeRange.of(parts.get(0), parts.get(parts.size() - 1)).moveInto(new RightToLeftWords());
            from = whole;
        }
    }

    /** Where words end that have no bracket whose other one stands elsewhere. */
    private int endOfWhole(int start, int end) {
        var open = new ArrayDeque<Integer>();
        int whole = end;
        for (int i = start; i < whole; i++) {
            if (OPENING.indexOf(line.charAt(i)) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(line.charAt(i)) >= 0 && open.poll() == null) {
                whole = i;
            }
        }
        whole = open.isEmpty() ? whole : open.getLast();
        return start
                + GAP.matcher(line.substring(start, whole)).replaceFirst("").length();
    }

    /** Parts the text that goes on over this place. */
    private void cut(int place) {
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (piece.start() < place && place < piece.end() && piece.node() instanceof Text text) {
                var before = new Text(text.getLiteral().substring(0, place - piece.start()));
                text.insertBefore(before);
                text.setLiteral(text.getLiteral().substring(place - piece.start()));
                pieces.set(i, new NodePiece(before, piece.start(), place));
                pieces.add(i + 1, new NodePiece(text, place, piece.end()));
                return;
            }
        }
    }

    void beginEmphasis() {
        line.append(BEGIN);
    }

    void endEmphasis() {
        line.append(END);
    }

    void add(Node node, String words) {
        int start = line.length();
        pieces.add(new NodePiece(node, start, line.append(words).length()));
    }
}
