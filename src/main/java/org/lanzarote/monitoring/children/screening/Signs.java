package org.lanzarote.monitoring.children.screening;

import java.lang.Character.UnicodeScript;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The signs that stand between letters, and what they may stand for. */
final class Signs {

    /** What punctuation, sums and addresses have beside letters and digits; every other sign is strange within a word. */
    private static final String ORDINARY =
            " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u00a1\u00a3\u00a7\u00a9\u00ab\u00b0\u00b7"
                    + "\u00bb\u00bf\u00d7\u2022\u2010\u2013\u2014\u201c\u201d\u201e\u2026\u20ac";

    /** Signs that look like a letter, and that letter. */
    private static final String SIGNS = "!|\u00a1+@$\u20ac\u00a3<(#%";

    private static final String LETTERS = "iiitaselcch*";

    /** Of a word that is masked, at least every second letter is seen. */
    private static final int TO_ONE_SEEN = 2;

    private static final int SHORTEST = 3;

    private Signs() {}

    static boolean isOfWord(char sign) {
        return Character.isDigit(sign) || (Character.isLetter(sign) && UnicodeScript.of(sign) == UnicodeScript.LATIN);
    }

    /** Whether a sign is no letter, figure or punctuation. */
    static boolean isStrange(int sign) {
        return ORDINARY.indexOf(sign) < 0 && !Character.isWhitespace(sign) && !Character.isLetterOrDigit(sign);
    }

    static String lettersOf(String masked) {
        return masked.codePoints()
                .filter(sign -> sign <= Character.MAX_VALUE && isOfWord((char) sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** What a word is with letters for its signs, or without them, which may be many; nothing, where that is no word either. */
    static @Nullable String read(String masked, boolean mayBeMany) {
        var spelled = masked.codePoints().mapToObj(Signs::letter).collect(Collectors.joining());
        if (KnownWords.have(spelled)) {
            return spelled;
        }
        var bare = lettersOf(masked);
        if (bare.length() >= SHORTEST) {
            var cut = KnownWords.cut(bare);
            if (cut.unread() == 0 && (mayBeMany || KnownWords.have(bare))) {
                return cut.words();
            }
        }
        return bare.length() * TO_ONE_SEEN < spelled.length() || spelled.length() <= SHORTEST
                ? null
                : KnownWords.like(spelled);
    }

    private static String letter(int sign) {
        int place = SIGNS.indexOf(sign);
        if (place >= 0) {
            return String.valueOf(LETTERS.charAt(place));
        }
        return sign <= Character.MAX_VALUE && isOfWord((char) sign)
                ? Character.toString(sign)
                : String.valueOf(KnownWords.ANY);
    }
}
