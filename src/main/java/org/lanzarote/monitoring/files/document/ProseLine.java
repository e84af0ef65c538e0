package org.lanzarote.monitoring.files.document;

import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** Reads one line of a text: which of its words are words, which are none, and what the line is by them. */
final class ProseLine {

    /** What a line may be. */
    enum LineKind {
        EMPTY,
        /** A sentence, or a part of one. */
        WORDED,
        /** A few words with one that joins others. */
        PLAIN,
        /** A heading, an item, a row of a table, an address: words that nothing joins. */
        BARE,
        /** Figures and signs without a word. */
        WORDLESS,
        UNCLEAR,
        ODD
    }

    /** What parts two parts of a page. */
    private static final Pattern RULE = Pattern.compile("[-=_*~.#+|:\\s\u2500-\u257f\u2026\u2013\u2014]*");

    private static final Pattern CELLS = Pattern.compile("[\\t|]|;.|,[^\\s,]");
    /** What parts words, and what parts the words of a list, without a blank. */
    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r|";

    private static final String LISTED = ";,";
    private static final Pattern ANSWER = Pattern.compile("(?iu)(yes|no|oui|non|none|n/a)\\b.*");

    /** A piece of a law, which orders to amend it name. */
    private static final Pattern OF_A_LAW = Pattern.compile(
            "(?iu)\\b((sub-?)?(section|paragraph)|article|annex|schedule|alin\u00e9a|annexe)s? (\\p{N}{1,4}\\p{L}?|\\(\\w{1,4}\\))(?=[\\s.,;:]|$)");

    /** So many words may be no sentence. */
    private static final int FEW = 6;

    private static final int SENTENCE = 4;
    private static final int SHORTEST_CODE = 3;

    /** In a text one word of twelve joins others. */
    private static final int TO_ONE_JOINING = 12;

    private static final int LONG_IN_CAPITALS = 8;
    private static final int MANY_ODD = 10;
    private static final int TO_MANY_ODD = 3;

    private final String line;
    private final boolean marked;
    private int pieces;
    private int words;
    private int joining;
    private int foreign;
    private int oddness;
    private String first = "";

    private ProseLine(String sent) {
        var line = Braces.asBrackets(sent);
        int begin = ListMark.endIn(line);
        this.marked = begin > 0;
        this.line = line.substring(begin);
        var parts = new StringTokenizer(this.line.replace("](", " "), BETWEEN_WORDS);
        while (parts.hasMoreTokens()) {
            read(parts.nextToken());
        }
    }

    /** What the line is; goesOn tells whether it may be the rest of the one before. */
    static LineKind kind(String line, boolean goesOn) {
        return !hasLetter(line) && RULE.matcher(line).matches() ? LineKind.EMPTY : new ProseLine(line).kind(goesOn);
    }

    private void read(String piece) {
        if (WrittenAddress.isOne(piece)) {
            pieces++;
            return;
        }
        var listed = new StringTokenizer(piece, LISTED);
        while (listed.hasMoreTokens()) {
            var word = listed.nextToken();
            oddness += OddSigns.in(word, pieces == 0);
            pieces++;
            readWord(OddSigns.bare(word));
        }
    }

    private void readWord(String word) {
        if (word.length() > 1 && hasLetter(word)) {
            words++;
            joining += JoiningWords.has(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        foreign += OtherAlphabet.isIn(word) ? 1 : 0;
        first = first.isEmpty() ? word : first;
    }

    private LineKind kind(boolean goesOn) {
        if (pieces == 0) {
            return LineKind.EMPTY;
        }
        if (oddness > 1 && oddness * MANY_ODD >= pieces * TO_MANY_ODD) {
            return LineKind.ODD;
        }
        boolean said = foreign * 2 >= Math.max(1, words) || isJoined();
        if (marked && ANSWER.matcher(line).matches()) {
            return LineKind.PLAIN;
        }
        if (said) {
            return words >= SENTENCE ? LineKind.WORDED : LineKind.PLAIN;
        }
        boolean ofALaw = oddness == 0 && words > 0 && OF_A_LAW.matcher(line).find();
        int doubts = marked || ofALaw ? 0 : doubts(goesOn);
        if (doubts > 0) {
            return doubts > 1 ? LineKind.ODD : LineKind.UNCLEAR;
        }
        return BareLines.hasWord(line) ? LineKind.BARE : LineKind.WORDLESS;
    }

    /** A few words in capitals are a heading, and orders of a program may have the same. */
    private boolean isJoined() {
        boolean isHeading = words < LONG_IN_CAPITALS && isCapitals(line);
        return joining > 0 && joining * TO_ONE_JOINING >= words && !isHeading;
    }

    /** How much stands against it that a line of a few words is a heading, an item or a row. */
    private int doubts(boolean goesOn) {
        boolean isRow = CELLS.matcher(line).find();
        boolean isShort = pieces <= FEW && !isRow && !goesOn;
        boolean ends = line.endsWith(";") && isShort;
        boolean small = !first.isEmpty() && Character.isLowerCase(first.charAt(0));
        int doubts = small && isShort ? 1 : 0;
        doubts += ends ? 1 : 0;
        doubts += ends && pieces == 1 ? 1 : 0;
        doubts += ends && first.length() >= SHORTEST_CODE && isCapitals(first) && !isCapitals(line) ? 1 : 0;
        return doubts + (oddness == 1 && pieces < SENTENCE ? 1 : 0);
    }

    static boolean hasLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetter(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
