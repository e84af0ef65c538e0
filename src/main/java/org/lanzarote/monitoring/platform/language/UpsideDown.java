package org.lanzarote.monitoring.platform.language;

import static java.util.stream.Collectors.toSet;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads words that stand on their head, in signs that look like turned letters. */
public final class UpsideDown {

    /** Letters that are others when they are turned. */
    private static final String LETTERS = "nuunpddpqbbqMWWM";

    /** Signs that are named as something else than the turned letter that they look like. */
    private static final String SIGNS = "ɔcƆCɟfƃgɓgɾjſJןlƖl∀AΛV∩UՈU⊥TԀPᗡDℲF⅁G⅂L⅄Y" + "ꓒPꓕTꓘKꓛCꓞFꓤRꓥVꓨGꓭBꓯAꓱEꓵUꓶLꓷD";

    private static final Map<Integer, Character> SEEN = seen(LETTERS + SIGNS);
    private static final Set<Integer> TELLING = telling();

    private UpsideDown() {}

    /** The text from its end with the letters that its turned signs look like; as it is, where none tells that it is turned. */
    public static String upright(String text) {
        if (text.codePoints().noneMatch(TELLING::contains)) {
            return text;
        }
        var upright = new StringBuilder();
        text.codePoints().forEach(sign -> {
            var letter = SEEN.get(sign);
            upright.appendCodePoint(letter == null ? sign : letter);
        });
        return upright.reverse().toString();
    }

    /** The signs that stand for turned letters alone. Of a letter that is named so, the look-alike is known. */
    private static Set<Integer> telling() {
        var telling = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(sign -> UnicodeScript.of(sign) == UnicodeScript.LATIN)
                .filter(sign -> String.valueOf(Character.getName(sign)).contains(" TURNED "))
                .boxed()
                .collect(toSet());
        telling.addAll(seen(SIGNS).keySet());
        return telling;
    }

    private static Map<Integer, Character> seen(String pairs) {
        Map<Integer, Character> seen = new HashMap<>();
        for (int i = 0; i < pairs.length(); i += 2) {
            seen.put((int) pairs.charAt(i), pairs.charAt(i + 1));
        }
        return seen;
    }
}
