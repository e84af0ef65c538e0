package org.lanzarote.monitoring.files.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.Told;

/** Checks the states (graphics state dictionaries) of drawings: how lines end, how colours mix, and no mask. */
final class PdfGraphics {

    /** What a printer or a screen does with lines and colours, without a shade of its own. */
    private static final Set<String> HARMLESS = Set.of(
            "Type", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "Font", "FL", "SM", "SA", "AIS", "TK", "CA",
            "ca", "AAPL:AA");

    /** What may only be left as it is. */
    private static final Set<String> DEFAULTED =
            Set.of("BG", "BG2", "UCR", "UCR2", "TR", "TR2", "HT", "SMask", "UseBlackPtComp");

    private static final Set<String> DEFAULTS = Set.of("Default", "Identity", "None", "OFF");

    /** How colours mix: not at all, or as a marker shines through. */
    private static final Set<String> MIXTURES = Set.of("Normal", "Compatible", "Multiply");

    private static final COSName HALFTONE = COSName.getPDFName("HT");

    private PdfGraphics() {}

    /** Tells whether something was found. */
    static boolean check(COSDictionary state, Told place, UnwantedParts findings) {
        boolean found = false;
        for (var key : state.keySet()) {
            boolean known = HARMLESS.contains(key.getName()) || isUsual(key, state.getDictionaryObject(key));
            found |= findings.add(!known, place, Unwanted.STATE_UNNEEDED.with(key.getName()));
        }
        return found;
    }

    private static boolean isUsual(COSName key, @Nullable COSBase value) {
        if (key.equals(HALFTONE) && value instanceof COSDictionary) {
            return true; // A stream within is refused for itself.
        }
        return value instanceof COSName name
                && ((key.equals(COSName.BM) && MIXTURES.contains(name.getName()))
                        || (DEFAULTED.contains(key.getName()) && DEFAULTS.contains(name.getName())));
    }
}
