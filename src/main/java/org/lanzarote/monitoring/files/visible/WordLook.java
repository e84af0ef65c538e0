package org.lanzarote.monitoring.files.visible;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** How a word processor shows a run of text, as far as it decides whether somebody sees it; null where nothing is said. */
record WordLook(
        @Nullable Boolean hidden,
        @Nullable Boolean white,
        @Nullable Boolean tiny,
        @Nullable Boolean shaded) {

    static final WordLook UNSAID = new WordLook(null, null, null, null);

    /** The largest size, in half points, that nobody reads. */
    private static final int TINY = 2;

    /** This look, with what it does not say taken from the other. */
    WordLook over(WordLook other) {
        return new WordLook(
                hidden == null ? other.hidden : hidden,
                white == null ? other.white : white,
                tiny == null ? other.tiny : tiny,
                shaded == null ? other.shaded : shaded);
    }

    /** This look with one property more. */
    WordLook with(String name, PlainXml xml) {
        return switch (name) {
            case "w:vanish", "w:specVanish" -> new WordLook(PartWalk.isOn(xml), white, tiny, shaded);
            case "w:color" -> new WordLook(hidden, isWhite(xml), tiny, shaded);
            case "w:sz" -> new WordLook(hidden, white, PartWalk.number(xml, "val", TINY + 1) <= TINY, shaded);
            case "w:shd", "w:highlight" -> new WordLook(hidden, white, tiny, true);
            default -> this;
        };
    }

    /** Whether nobody sees it; white text is seen where it may stand on a colour. */
    boolean isUnseen(boolean onColour) {
        return is(hidden) || is(tiny) || (is(white) && !is(shaded) && !onColour);
    }

    private static boolean is(@Nullable Boolean said) {
        return said != null && said;
    }

    private static boolean isWhite(PlainXml xml) {
        var value = PartWalk.attribute(xml, "val").toUpperCase(Locale.ROOT);
        return value.matches("F.F.F.") || PartWalk.attribute(xml, "themeColor").equals("background1");
    }
}
