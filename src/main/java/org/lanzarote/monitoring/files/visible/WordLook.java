package org.lanzarote.monitoring.files.visible;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.files.unwanted.PlainXml;

/** How a word processor shows a run of text, as far as it is said and decides whether somebody sees it. */
record WordLook(Map<Trait, Boolean> said) {

    /** What a look may say of a text. */
    enum Trait {
        HIDDEN,
        HIDDEN_ON_SCREEN,
        WHITE,
        TINY,
        NARROW,
        FAR_OFF,
        CUT_OFF,
        SHADED
    }

    static final WordLook UNSAID = new WordLook(Map.of());

    private static final Set<Trait> UNSEEN =
            Set.of(Trait.HIDDEN, Trait.HIDDEN_ON_SCREEN, Trait.TINY, Trait.NARROW, Trait.FAR_OFF, Trait.CUT_OFF);

    /** The largest size, in half points, that nobody reads. */
    private static final int TINY = 2;

    /** The width of letters, in percent of the usual one, up to which nobody reads them. */
    private static final int NARROW = 10;

    /** As far above or below their line, in half points, as no index and no initial stands. */
    private static final int FAR = 100;

    /** The height of a line or row, in twentieths of a point, that shows no letter. */
    private static final int FLAT = 40;

    /** This look, with what it does not say taken from the other. */
    WordLook over(WordLook other) {
        if (other.said.isEmpty()) {
            return this;
        }
        Map<Trait, Boolean> both = new EnumMap<>(other.said);
        both.putAll(said);
        return new WordLook(both);
    }

    /** This look with one property more. */
    WordLook with(String name, PlainXml xml) {
        return switch (name) {
            case "w:vanish", "w:specVanish" -> with(Trait.HIDDEN, PartWalk.isOn(xml));
            case "w:webHidden" -> with(Trait.HIDDEN_ON_SCREEN, PartWalk.isOn(xml));
            case "w:color" -> with(Trait.WHITE, isWhite(xml));
            case "w:sz" -> with(Trait.TINY, PartWalk.number(xml, "val", TINY + 1) <= TINY);
            case "w:w" -> with(Trait.NARROW, PartWalk.number(xml, "val", NARROW + 1) <= NARROW);
            case "w:position" -> with(Trait.FAR_OFF, size(xml, "val") > FAR);
            case "w:spacing" -> isExact(xml, "lineRule") ? with(Trait.CUT_OFF, size(xml, "line") <= FLAT) : this;
            case "w:shd", "w:highlight" -> with(Trait.SHADED, isColour(xml));
            default -> this;
        };
    }

    /** Whether nobody sees it; white text is seen where it stands on a colour. */
    boolean isUnseen(boolean onColour) {
        return UNSEEN.stream().anyMatch(this::is) || (is(Trait.WHITE) && !is(Trait.SHADED) && !onColour);
    }

    /** Whether a row is too flat to show a letter. */
    static boolean isFlat(PlainXml row) {
        return isExact(row, "hRule") && size(row, "val") <= FLAT;
    }

    /** Whether a shade is of another colour than paper. */
    static boolean isColour(PlainXml shade) {
        var pattern = PartWalk.attribute(shade, "val");
        var theme = PartWalk.attribute(shade, "themeFill");
        boolean fills =
                isColour(PartWalk.attribute(shade, "fill")) || !(theme.isEmpty() || theme.equals("background1"));
        return switch (pattern) {
            case "nil", "none", "white" -> false;
            case "", "clear" -> fills;
            default -> fills || !isWhite(PartWalk.attribute(shade, "color"));
        };
    }

    private static boolean isColour(String fill) {
        return !fill.isEmpty() && !fill.equals("auto") && !isWhite(fill);
    }

    private WordLook with(Trait trait, boolean is) {
        return new WordLook(Map.of(trait, is)).over(this);
    }

    private boolean is(Trait trait) {
        return said.getOrDefault(trait, false);
    }

    private static boolean isExact(PlainXml xml, String rule) {
        return PartWalk.attribute(xml, rule).equals("exact");
    }

    /** A number without its sign; 0 where there is none. */
    private static int size(PlainXml xml, String name) {
        var value = PartWalk.attribute(xml, name).replaceFirst("^[-+]", "");
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static boolean isWhite(PlainXml xml) {
        return isWhite(PartWalk.attribute(xml, "val"))
                || PartWalk.attribute(xml, "themeColor").equals("background1");
    }

    private static boolean isWhite(String colour) {
        return colour.toUpperCase(Locale.ROOT).matches("F.F.F.");
    }
}
